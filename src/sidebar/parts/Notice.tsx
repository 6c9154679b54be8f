import type { ComponentChildren } from 'preact';

/** A sentence that wants attention, with a sign beside its colour. */
export function Notice({
  children,
  alert = false,
}: {
  readonly children: ComponentChildren;
  readonly alert?: boolean;
}) {
  return (
    <div class="notice" {...(alert ? { role: 'alert' } : {})}>
      <span class="sign" aria-hidden="true">
        !
      </span>
      <div>{children}</div>
    </div>
  );
}
