import { assessTarget, en, explain, nl, type Explanation, type Verdict } from '@hc-roadmap/core';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { describe, expect, it } from 'vitest';
import { listTargets, sortTargets } from './target-list.model.js';

const roadmap = getRoadmap();
const explanation = explain(roadmap, assessTarget(roadmap, 'coe-civ-capacity', { asOf: '2026' }), nl);

const target = (id: string, changed: Partial<Explanation>): { id: string; explanation: Explanation } => ({
  id,
  explanation: { ...explanation, ...changed },
});
const withVerdict = (verdict: Verdict): { id: string; explanation: Explanation } =>
  target(verdict, { verdict });
const idsOf = (targets: readonly { readonly id: string }[]): string[] => targets.map(({ id }) => id);

describe('what is said of all targets', () => {
  it('is how many are achieved, out of how many', () => {
    const targets = roadmap.targets.map(({ id }) => ({
      id,
      explanation: explain(roadmap, assessTarget(roadmap, id, { asOf: '2026' }), nl),
    }));
    expect(listTargets(targets, 'nl').summary).toBe('2 van de 4 doelen zijn gehaald.');
    expect(listTargets(targets, 'en').summary).toBe('2 of the 4 targets have been achieved.');
  });

  it('is that there are none, of a roadmap without targets', () => {
    expect(listTargets([], 'nl')).toEqual({ summary: 'Deze roadmap heeft geen doelen.', targets: [] });
    expect(listTargets([], 'en').summary).toBe('This roadmap has no targets.');
  });

  it('is right for one target, for one that is achieved, and for none', () => {
    const one = (verdicts: readonly Verdict[], language: 'nl' | 'en'): string =>
      listTargets(verdicts.map(withVerdict), language).summary;
    expect(one(['achieved'], 'nl')).toBe('Het doel is gehaald.');
    expect(one(['behind'], 'en')).toBe('The target has not or not yet been achieved.');
    expect(one(['achieved', 'missed'], 'nl')).toBe('1 van de 2 doelen is gehaald.');
    expect(one(['achieved', 'missed'], 'en')).toBe('1 of the 2 targets has been achieved.');
    expect(one(['behind', 'missed'], 'nl')).toBe('0 van de 2 doelen zijn gehaald.');
  });
});

describe('the order', () => {
  const mixed = listTargets(
    [withVerdict('achieved'), withVerdict('behind'), withVerdict('missed'), withVerdict('on-track')],
    'nl',
  ).targets;

  it('is that of the roadmap unless another is asked for', () => {
    expect(idsOf(sortTargets(mixed, null, 'nl'))).toEqual(['achieved', 'behind', 'missed', 'on-track']);
  });

  it('by verdict begins with the worst, and keeps the order of the roadmap among equals', () => {
    expect(idsOf(sortTargets(mixed, 'verdict', 'nl'))).toEqual(['missed', 'behind', 'on-track', 'achieved']);
    const equal = listTargets([target('b', {}), target('a', {})], 'nl').targets;
    expect(idsOf(sortTargets(equal, 'verdict', 'nl'))).toEqual(['b', 'a']);
  });

  it('by name is that of the language, with numbers as numbers', () => {
    const named = listTargets(
      [target('3', { name: 'Doel 10' }), target('2', { name: 'doel 9' }), target('1', { name: 'Één' })],
      'nl',
    ).targets;
    expect(idsOf(sortTargets(named, 'name', 'nl'))).toEqual(['2', '3', '1']);
  });
});

it('a target without a number has no bar', () => {
  const english = explain(roadmap, assessTarget(roadmap, 'knowledge-circulation', { asOf: '2026' }), en);
  const [milestone] = listTargets([{ id: 'knowledge-circulation', explanation: english }], 'en').targets;
  expect(milestone?.bar).toBeNull();
});
