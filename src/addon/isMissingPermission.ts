/**
 * Did a service refuse because the person has not ticked its permission? Google's words follow the person's language,
 * but they name the scope.
 */
export function isMissingPermission(error: unknown): boolean {
  return error instanceof Error && /googleapis\.com\/auth\/|do not have permission to call/.test(error.message);
}
