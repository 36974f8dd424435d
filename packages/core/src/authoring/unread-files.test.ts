import { expect, it } from 'vitest';
import { problemsWith } from '../../test/authored.js';

it('a file that ends in .yaml is told the name under which it is read', () => {
  expect(problemsWith('indicators/pupils.yaml', 'name: x')).toEqual([
    'indicators/pupils.yaml:1:1  (whole file)  is not read, because of the end of its name; name it indicators/pupils.yml',
  ]);
});

it.each([
  'indicator/pupils.yml',
  'source.yml',
  'roadmaps/target.yml',
  'roadmaps/test-roadmap/targets/old/x.yml',
])('%s, which nothing reads, does not go unnoticed', (file) => {
  const [line = '', ...rest] = problemsWith(file, 'name: x');
  expect(rest).toEqual([]);
  expect(line).toContain(
    `${file}:1:1  (whole file)  is not read: it is none of sources.yml, indicators/*.yml, `,
  );
});

it('what is no YAML may lie beside the data, and so may the folders of tools', () => {
  expect(problemsWith('README.md', 'About these data.')).toEqual([]);
  expect(problemsWith('.github/workflows/check.yml', 'on: push')).toEqual([]);
  expect(problemsWith('node_modules/yaml/bin.yaml', 'a: 1')).toEqual([]);
});
