import { z } from 'zod';
import { collectionSchema } from '../../src/collection-schema.js';
import { roadmapSchema } from '../../src/schema.js';
import {
  authoredActionLines,
  authoredGoals,
  authoredIndicator,
  authoredNotFound,
  authoredProfile,
  authoredSources,
  authoredTerms,
  targetWithId,
} from '../../src/authoring/authored-schema.js';
import { addressOf, type Meta } from './dataset.js';
import { isForm, withDescriptions, type Form } from './descriptions.js';
import { written } from './json.js';

const metaSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  generatedFrom: z.url(),
  licence: z.string(),
  licenceUrl: z.url(),
});

/** What a published file says about itself before its data. */
const described = {
  $schema: z.string().exactOptional(),
  schemaVersion: z.literal(1).exactOptional(),
  __meta: metaSchema.exactOptional(),
};

/** What each published JSON file looks like: JSON Schema 2020-12. References between ids are not in it. */
export function publishedSchemas(meta: Meta): Map<string, string> {
  const roadmap = roadmapSchema.safeExtend(described);
  const collection = collectionSchema.safeExtend({ ...described, roadmaps: z.array(roadmapSchema) });
  const list: readonly [name: string, title: string, schema: z.ZodType][] = [
    ['roadmap', 'A roadmap', roadmap],
    ['collection', 'Every roadmap, indicator and source', collection],
  ];
  return new Map(
    list.map(([name, title, schema]) => {
      const path = `schema/${name}.schema.json`;
      return [path, written({ $id: addressOf(meta, path), title, __meta: meta, ...jsonSchema(schema) })];
    }),
  );
}

/**
 * What people type, for editors that complete and check YAML. They are in the repository and not in the package, and
 * have no version: they belong to the files beside them.
 */
export function authoredSchemas(): Map<string, string> {
  const target = jsonSchema(targetWithId);
  const list: readonly [name: string, title: string, schema: object][] = [
    ['sources', 'The publications that facts and figures come from', jsonSchema(authoredSources)],
    ['indicator', 'Something that is measured', jsonSchema(authoredIndicator)],
    ['goals', 'Values that others want to reach', jsonSchema(authoredGoals)],
    ['not-found', 'What was looked for and not found', jsonSchema(authoredNotFound)],
    ['action-lines', 'The action lines of a roadmap', jsonSchema(authoredActionLines)],
    ['terms', 'Words that a reader may not know', jsonSchema(authoredTerms)],
    ['roadmap', 'What a roadmap says about itself', jsonSchema(authoredProfile)],
    ['target', 'A target of a roadmap', withoutId(target)],
  ];
  return new Map(list.map(([name, title, schema]) => [`${name}.schema.json`, written({ title, ...schema })]));
}

/** A target has its id from the name of its file. */
function withoutId(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (!isTarget(value)) return value;
    const { id: _id, ...properties } = value.properties;
    return { ...value, properties, required: value.required.filter((name) => name !== 'id') };
  }) as object;
}

interface TargetForm extends Form {
  readonly required: readonly string[];
}

function isTarget(value: unknown): value is TargetForm {
  return isForm(value) && 'kind' in value.properties && 'number' in value.properties;
}

function jsonSchema(schema: z.ZodType): object {
  return withDescriptions(
    z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'any',
      reused: 'ref',
    }),
  );
}
