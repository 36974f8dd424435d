import type { Path } from '../authored-file.js';
import type { AuthoredIndicator } from '../authored-schema.js';
import type { Rule } from './rule.js';
import { readIndicators } from './typed.js';

type Figure = AuthoredIndicator['series'][number]['observations'][number];

/** A share is typed as its two parts and nothing else; anything else is typed as a value. */
export const shareNotItsParts: Rule = {
  name: 'share-not-its-parts',
  check: (typed) =>
    readIndicators(typed).flatMap(({ file, authored }) =>
      authored.series.flatMap(({ observations }, series) =>
        observations.flatMap((figure, index) =>
          wrongWith(figure).map(({ path, message }) =>
            file.problem(['series', series, 'observations', index, ...path], message),
          ),
        ),
      ),
    ),
};

function wrongWith({ value, numerator, denominator }: Figure): { path: Path; message: string }[] {
  if ((numerator === undefined) !== (denominator === undefined)) {
    return [{ path: [], message: 'a share needs both numerator and denominator' }];
  }
  if (numerator === undefined || denominator === undefined) {
    return value === undefined ? [{ path: [], message: 'needs a value, or numerator and denominator' }] : [];
  }
  return [
    ...(value === undefined
      ? []
      : [{ path: ['value'], message: 'follows from numerator and denominator; leave it out' }]),
    ...(numerator > denominator
      ? [
          {
            path: ['numerator'],
            message: `a part is not more than the whole, ${denominator}; correct one of the two`,
          },
        ]
      : []),
  ];
}
