/** Every widget shows a roadmap that is not the default one, also one whose target has no figures yet. */
import axe from 'axe-core';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { describe, expect, it } from 'vitest';
import { mount, seen, warningsDuring } from '../../test/mount.js';

const roadmap = getRoadmap('human-capital-topsectoren-2020-2023');
const [target] = roadmap.targets;
const TARGET = target?.name.nl ?? 'none';
const LINES = ['Vergroten van (de) impact', 'Kennis ontwikkelen en verspreiden', 'Mobiliseren en versnellen'];
const NOT_FOUND = 'Hoeveel learning communities er kwamen, hebben wij niet gevonden.';

const told = {
  'hc-target-progress': [TARGET, 'Niet te beoordelen', NOT_FOUND],
  'hc-target-chart': [TARGET, 'er zijn nog geen cijfers', NOT_FOUND],
  'hc-target-list': [TARGET, 'Niet te beoordelen'],
  'hc-second-opinions': [TARGET],
  'hc-evidence': [TARGET],
  'hc-roadmap': [roadmap.title.nl, roadmap.ambition.nl],
  'hc-action-lines': LINES,
  'hc-timeline': ['Roadmap aangeboden aan de Tweede Kamer'],
  'hc-glossary': [],
} as const;

describe('the roadmap 2020-2023', () => {
  it.each(Object.entries(told))('is shown by %s, without a warning', async (tag, words) => {
    const warnings = await warningsDuring(async () => {
      const attributes = `roadmap="${roadmap.id}" ${tag === 'hc-evidence' ? `target="${target?.id ?? ''}"` : ''}`;
      const element = await mount(`<main><${tag} ${attributes}></${tag}></main>`, tag as keyof typeof told);
      const shown = seen(element);
      for (const word of words) expect(shown).toContain(word);
      const { violations } = await axe.run(element, {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
    expect(warnings).toEqual([]);
  });

  it('has no target with milestones, and hc-milestones says so', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await mount(`<hc-milestones roadmap="${roadmap.id}"></hc-milestones>`, 'hc-milestones');
      expect(seen(element)).toContain('geen mijlpalen');
    });
    expect(warnings).toEqual([
      '<hc-milestones> target must have milestones, got learning-communities, which has figures',
    ]);
  });

  it('is not the one that is shown when none is named', async () => {
    const element = await mount('<hc-target-list></hc-target-list>', 'hc-target-list');
    expect(seen(element)).not.toContain(TARGET);
  });
});
