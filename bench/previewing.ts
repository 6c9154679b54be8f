import { callServer } from '../tests/addon/callServer';
import { openText } from '../tests/addon/openFile';
import { recognisedOrders } from '../tests/addon/orders';

/**
 * How long the preview of so many order lines takes in the workbook on this computer, and a bare loop that adds up the same
 * amounts by client: milliseconds of the processor, which other programs do not lengthen much.
 */
export async function timeOfPreview(lines: number): Promise<{ readonly preview: number; readonly bareLoop: number }> {
  const clients = Array.from({ length: lines }, (_, i) => `Client ${(i * 7919) % 5000}`);
  const amounts = clients.map((_, i) => 100 + (i % 977));
  const days = clients.map((_, i) => new Date(Date.UTC(2021, 0, 1 + (i % 1500))).toISOString().slice(0, 10));
  const text = ['Date;Client;Amount;Status', ...days.map((day, i) => `${day};${clients[i]};${amounts[i]};Paid`)];
  const workbook = await openText(text.join('\n'), 'en_US');
  const source = recognisedOrders(workbook);
  const preview = processorTime(() => {
    const { orders, revenue } = callServer(workbook, 'previewOrders', source);
    if (orders !== lines || revenue !== amounts.reduce((sum, amount) => sum + amount, 0))
      throw new Error('Miscounted.');
  });
  const bareLoop = processorTime(() => {
    const sums = new Map<string, number>();
    for (let i = 0; i < lines; i++) sums.set(clients[i]!, (sums.get(clients[i]!) ?? 0) + amounts[i]!);
  });
  return { preview, bareLoop };
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
