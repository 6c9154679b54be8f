import type { Answered } from '../../src/contract/Answered';
import type { ServerApi } from '../../src/contract/ServerApi';
import type { Workbook } from '../../src/workbook/workbook';

/** Calls the server as the sidebar does; what it refuses is thrown as the sentence the person would read. */
export function callServer<Name extends keyof ServerApi>(
  workbook: Workbook,
  name: Name,
  ...request: Parameters<ServerApi[Name]>
): ReturnType<ServerApi[Name]> {
  return answerOf(workbook, name, ...request).answer;
}

/** The same, with whether sheets are broken that the answer comes from. */
export function answerOf<Name extends keyof ServerApi>(
  workbook: Workbook,
  name: Name,
  ...request: Parameters<ServerApi[Name]>
): Answered<ReturnType<ServerApi[Name]>> {
  const outcome = workbook.run(name, request);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result as Answered<ReturnType<ServerApi[Name]>>;
}
