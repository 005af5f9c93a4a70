import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, isEnumType, parse } from 'graphql';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const source = 'apps/web/src';
const out = `${source}/gql/`;
const sdl = fs.readFileSync('libs/contract/schema.graphql', 'utf8');
const schemaAst = buildSchema(sdl);

/** The graphql(`…`) calls of one file. */
function documentsOf(location) {
  const documents = [];
  const file = ts.createSourceFile(
    location,
    fs.readFileSync(location, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      node.expression.getText(file) === 'graphql' &&
      node.arguments[0] &&
      ts.isNoSubstitutionTemplateLiteral(node.arguments[0])
    ) {
      const rawSDL = node.arguments[0].text;
      documents.push({ location, document: parse(rawSDL), rawSDL });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return documents;
}

const documents = fs
  .readdirSync(source, { recursive: true })
  .filter((name) => /\.tsx?$/.test(name) && !/^(gql|paraglide)[\\/]/.test(name))
  .sort()
  .flatMap((name) => documentsOf(path.join(source, name)));

const sections = await preset.buildGeneratesSection({
  baseOutputDir: out,
  schema: parse(sdl),
  schemaAst,
  documents,
  config: { documentMode: 'string', useTypeImports: true, scalars: { DateTime: 'string' } },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
  pluginContext: {},
});
/** Every enumeration of the schema, so that a word table is checked against all its members. */
const enumerations = Object.values(schemaAst.getTypeMap())
  .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
  .map((type) => {
    const members = type.getValues().map(({ name }) => `'${name}'`);
    return `export type ${type.name} = ${members.join(' | ')};\n`;
  });

function writeWhenChanged(filename, text) {
  if (!fs.existsSync(filename) || fs.readFileSync(filename, 'utf8') !== text) {
    fs.writeFileSync(filename, text);
  }
}

fs.mkdirSync(out, { recursive: true });
writeWhenChanged(`${out}enumerations.ts`, enumerations.sort().join(''));
for (const section of sections) {
  writeWhenChanged(
    section.filename,
    await codegen({ ...section, documents: section.documents ?? documents, schemaAst }),
  );
}
