import type { Message } from './Message';
import { written } from './values';

/** A function of SQL for the catalog, as its CREATE statement was taken apart; one in JavaScript has a name and types only. */
export function functionEntry(created: Message): Message {
  const { name_path } = created.parent;
  const entry = { name_path, mode: 'SCALAR', signature: [created.signature], options: {} };
  if (created.language === 'js') return { ...entry, group: 'ZetaSQL' };
  const { code, return_type, has_explicit_return_type } = created;
  const input = has_explicit_return_type ? `CAST((${code}) AS ${written(return_type)})` : code;
  return {
    ...entry,
    group: 'Templated_SQL_Function',
    parse_resume_location: { input, byte_position: 0, allow_resume: false },
    templated_sql_function_argument_name: created.argument_name_list,
  };
}

/** The same of a table function. */
export function tableFunctionEntry(created: Message): Message {
  return {
    name_path: created.parent.name_path,
    signature: created.signature,
    type: 'TEMPLATED_SQL_TVF',
    parse_resume_location: { input: created.code, byte_position: 0, allow_resume: false },
    argument_name: created.argument_name_list,
  };
}
