import type { Message } from './Message';

/** A value as a test writes and reads it: NUMERIC as text or number, DATE as text. */
export type Value = number | string | boolean | null | readonly Value[] | { readonly [field: string]: Value };

const KINDS: Readonly<Record<string, string>> = {
  INT64: 'TYPE_INT64',
  FLOAT64: 'TYPE_DOUBLE',
  STRING: 'TYPE_STRING',
  BOOL: 'TYPE_BOOL',
  DATE: 'TYPE_DATE',
  TIMESTAMP: 'TYPE_TIMESTAMP',
  NUMERIC: 'TYPE_NUMERIC',
  BIGNUMERIC: 'TYPE_BIGNUMERIC',
};

const ARRAY = /^ARRAY<(.*)>$/;
const MS_PER_DAY = 86_400_000;
const DECIMALS = { numeric_value: 9, bignumeric_value: 38 };

/** A type as the engine is told it. */
export function typeOf(text: string): Message {
  const element = ARRAY.exec(text)?.[1];
  if (element !== undefined) return { type_kind: 'TYPE_ARRAY', array_type: { element_type: typeOf(element) } };
  const type_kind = KINDS[text];
  if (type_kind === undefined) throw new Error(`no type ${text}`);
  return { type_kind };
}

/** A type of the engine as SQL writes it. */
export function written(type: Message): string {
  if (type.type_kind === 'TYPE_ARRAY') return `ARRAY<${written(type.array_type.element_type)}>`;
  if (type.type_kind === 'TYPE_STRUCT') {
    const fields: readonly Message[] = type.struct_type.field;
    return `STRUCT<${fields.map(({ field_name, field_type }) => `${field_name} ${written(field_type)}`).join(', ')}>`;
  }
  return Object.keys(KINDS).find(name => KINDS[name] === type.type_kind)!;
}

/** A value of a type as the engine takes it. */
export function encode(value: Value, type: string): Message {
  if (value === null) return {};
  const element = ARRAY.exec(type)?.[1];
  if (element !== undefined) {
    return { array_value: { element: (value as readonly Value[]).map(each => encode(each, element)) } };
  }
  switch (type) {
    case 'INT64':
      return { int64_value: `${value}` };
    case 'FLOAT64':
      return { double_value: value };
    case 'STRING':
      return { string_value: value };
    case 'BOOL':
      return { bool_value: value };
    case 'DATE':
      return { date_value: Date.parse(`${value}T00:00:00Z`) / MS_PER_DAY };
    case 'TIMESTAMP':
      return { timestamp_value: { seconds: Date.parse(`${value}`) / 1000 } };
    case 'NUMERIC':
      return { numeric_value: encodeNumeric(value as number | string) };
    default:
      throw new Error(`cannot write ${type}`);
  }
}

/** What the engine answers, as a test reads it. */
export function decode(value: Message, type: Message | undefined): Value {
  switch (value.value) {
    case undefined:
      return null;
    case 'int64_value':
      return Number(value.int64_value);
    case 'numeric_value':
    case 'bignumeric_value': {
      const kind = value.value as keyof typeof DECIMALS;
      return decodeNumeric(value[kind], DECIMALS[kind]);
    }
    case 'date_value':
      return new Date(value.date_value * MS_PER_DAY).toISOString().slice(0, 10);
    case 'array_value':
      return value.array_value.element.map((each: Message) => decode(each, type?.array_type?.element_type));
    case 'struct_value': {
      const fields: readonly Message[] = type?.struct_type?.field ?? [];
      const values: readonly Message[] = value.struct_value.field;
      return Object.fromEntries(
        values.map((each, i) => [fields[i]?.field_name ?? i, decode(each, fields[i]?.field_type)]),
      );
    }
    default:
      return value[value.value];
  }
}

/** A NUMERIC is its value × 10⁹ as the fewest bytes of a little-endian two's complement. */
function encodeNumeric(value: number | string): Buffer {
  const text = typeof value === 'number' ? value.toFixed(DECIMALS.numeric_value) : value;
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const size = BigInt(whole + part.padEnd(DECIMALS.numeric_value, '0').slice(0, DECIMALS.numeric_value));
  let left = sign === '-' ? -size : size;
  const bytes: number[] = [];
  for (;;) {
    const byte = Number(BigInt.asUintN(8, left));
    bytes.push(byte);
    left >>= 8n;
    if ((left === 0n && byte < 128) || (left === -1n && byte >= 128)) return Buffer.from(bytes);
  }
}

function decodeNumeric(bytes: Uint8Array, decimals: number): string {
  let whole = 0n;
  for (const byte of [...bytes].reverse()) whole = (whole << 8n) | BigInt(byte);
  if (bytes.length > 0 && bytes[bytes.length - 1]! >= 128) whole -= 1n << BigInt(8 * bytes.length);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(decimals + 1, '0');
  const part = digits.slice(-decimals).replace(/0+$/, '');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -decimals)}${part === '' ? '' : `.${part}`}`;
}
