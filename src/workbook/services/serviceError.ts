/** What a service of Google would throw; the script sees it as an Error of its own world, named Exception. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}
