/** So much of all is done, as a bar; one that only moves where it is not known. */
export function ProgressBar(props: {
  /** What is done, for who does not see the bar. */
  readonly label: string;
  readonly step: { readonly done: number; readonly of: number } | null;
}) {
  const { label, step } = props;
  if (step === null) return <div class="bar" />;
  return (
    <div
      class="bar counted"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={step.of}
      aria-valuenow={step.done}
    >
      <div style={{ transform: `scaleX(${step.done / step.of})` }} />
    </div>
  );
}
