import type { ComponentChildren } from 'preact';

/** What stands on the left and what it comes to on the right, labelled by the heading of its section. */
export function PairTable({ label, heads: [left, right], rows }: PairTableProps) {
  return (
    <table class="list" aria-labelledby={label}>
      <thead>
        <tr>
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, meaning], r) => (
          <tr key={r}>
            <th scope="row">{what}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PairTableProps {
  readonly label: string;
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly [ComponentChildren, ComponentChildren])[];
}
