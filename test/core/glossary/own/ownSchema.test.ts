import { toJsonSchema } from '@valibot/to-json-schema';
import { expect } from 'chai';
import { ownGlossarySchema } from '../../../../src/core/glossary/own/ownSchema';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

const schema = toJsonSchema(ownGlossarySchema, { errorMode: 'ignore', typeMode: 'input' }) as Node;

function* fieldsOf({ properties = {}, items, anyOf = [] }: Node, path = ''): Iterable<{ readonly path: string; readonly node: Node }> {
  for (const [key, node] of Object.entries(properties)) {
    yield { path: `${path}.${key}`, node };
    yield* fieldsOf(node, `${path}.${key}`);
  }
  for (const below of [...anyOf, ...(items === undefined ? [] : [items])]) yield* fieldsOf(below, path);
}

suite('The schema that editors use', () => {
  test('says of every field what it is for', () => {
    const fields = [...fieldsOf(schema)];
    expect(fields.length).to.be.greaterThan(60);
    expect(fields.filter(({ node: { description = '' } }) => !/^\S.*\.$/u.test(description)).map(({ path }) => path)).to.deep.equal([]);
  });

  test('wants nothing of a row but its name, and refuses keys it does not know', () => {
    const role = schema.properties?.['roles']?.items;
    expect(role?.required).to.deep.equal(['id']);
    expect(role?.additionalProperties).to.equal(false);
    expect(schema.required ?? []).to.deep.equal([]);
  });

  test('names no address: it works without a network', () => {
    expect(JSON.stringify(schema)).not.to.match(/"\$ref":\s*"https?:/u);
  });
});
