import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { CONTRACT_FOLDER, REPOSITORY_FOLDER } from './contract-folder';
import { deepFreeze } from './deep-freeze';
import { ContractError, type Problem } from './problem';

type Path = readonly (string | number)[];

/** A checked YAML file of the contract; `lineOf` finds back where a value stands, for messages. */
export interface YamlFile<T> {
  readonly name: string;
  readonly data: T;
  readonly lineOf: (path: Path) => string;
}

export type FileKind =
  | 'bewaartermijnen'
  | 'categorieen'
  | 'doelen'
  | 'foutcodes'
  | 'grondslagen'
  | 'rollen'
  | 'taken'
  | 'regels'
  | 'begrippen'
  | 'breaking-accepted'
  | 'hints-accepted';

/** The schemas themselves are checked by a test: each process that reads the contract would do it again. */
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  validateSchema: false,
  formats: { date: isDate, dagOfMoment: isDayOrMoment },
});
const validators = new Map<FileKind, ValidateFunction>();

/** Reads a file of `schema/` against its JSON Schema. Throws ContractError with file and line of everything wrong. */
export function readYamlFile<T>(kind: FileKind, path = `${kind}.yaml`): YamlFile<T> {
  const absolute = join(CONTRACT_FOLDER, path);
  const name = relative(REPOSITORY_FOLDER, absolute);
  if (!existsSync(absolute))
    throw new ContractError([{ where: name, message: 'dit bestand ontbreekt; zet het terug.' }]);
  return parseYamlFile<T>(kind, name, readFileSync(absolute, 'utf8'));
}

/** As readYamlFile, of text. */
export function parseYamlFile<T>(kind: FileKind, name: string, text: string): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => `${name}:${lines.linePos(offset).line}`;
  const syntax = document.errors.map((e): Problem => ({ where: at(e.pos[0]), message: firstLine(e.message) }));
  if (syntax.length > 0) throw new ContractError(syntax);

  const lineOf = (path: Path) => at(offsetOf(document, path));
  const data: unknown = document.toJS();
  const validate = validator(kind);
  if (!validate(data)) throw new ContractError((validate.errors ?? []).map((e) => toProblem(e, kind, lineOf)));
  return { name, data: deepFreeze(data as T), lineOf };
}

function validator(kind: FileKind): ValidateFunction {
  const known = validators.get(kind);
  if (known) return known;
  const schema = JSON.parse(readFileSync(join(CONTRACT_FOLDER, 'json-schema', `${kind}.json`), 'utf8')) as object;
  const fresh = ajv.compile(schema);
  validators.set(kind, fresh);
  return fresh;
}

function toProblem(error: ErrorObject, kind: FileKind, lineOf: (path: Path) => string): Problem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const what = path.length > 0 ? `'${path.join('.')}' ` : 'het bestand ';
  const extra = error.keyword === 'additionalProperties' ? [String(error.params.additionalProperty)] : [];
  const say = IN_WORDS[error.keyword] ?? (() => `klopt niet (${error.message})`);
  return {
    where: lineOf([...path, ...extra]),
    message: `${what}${say(error.params)}; zie schema/json-schema/${kind}.json.`,
  };
}

/** What ajv finds, in the words of who writes these files; a privacy officer reads them too. */
const IN_WORDS: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  additionalProperties: ({ additionalProperty }) => `heeft een onbekend veld '${String(additionalProperty)}'`,
  required: ({ missingProperty }) => `mist '${String(missingProperty)}'`,
  enum: ({ allowedValues }) => `is geen van ${(allowedValues as string[]).join(', ')}`,
  const: ({ allowedValue }) => `is niet ${JSON.stringify(allowedValue)}`,
  type: ({ type }) => `is geen ${String(type)}`,
  pattern: ({ pattern }) => `heeft niet de vorm ${String(pattern)}`,
  format: ({ format }) =>
    `is geen bestaande ${format === 'date' ? 'dag (JJJJ-MM-DD)' : 'dag of moment (JJJJ-MM-DDTUU:MM:SS.mmmZ)'}`,
  minimum: ({ limit }) => `is kleiner dan ${String(limit)}`,
  minLength: ({ limit }) => `heeft minder dan ${String(limit)} tekens`,
  minItems: ({ limit }) => `heeft minder dan ${String(limit)} elementen`,
  uniqueItems: () => 'noemt iets twee keer',
  oneOf: () => 'past op geen van de vormen',
};

/** The place of a value; of its nearest parent when the value itself is absent. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const firstLine = (text: string) => text.split('\n')[0] ?? text;

/** A day that exists: 2026-02-30 does not. */
function isDate(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** A day, or a moment of it in UTC to the millisecond: texts that sort as the moments do. */
function isDayOrMoment(text: string): boolean {
  return (
    isDate(text) ||
    (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) &&
      isDate(text.slice(0, 10)) &&
      !Number.isNaN(Date.parse(text)))
  );
}
