import { MultiBar, Presets, type SingleBar } from 'cli-progress';

/** A bar for each index that is built; plain lines where nobody looks at a terminal. */
export class ProgressBars {
  private readonly bars = new Map<string, SingleBar>();
  private readonly all = new MultiBar(
    { format: '  {name} {bar} {value}/{total}', noTTYOutput: true, notTTYSchedule: 1000 },
    Presets.shades_classic,
  );

  show(name: string, done: number, total: number): void {
    const bar = this.bars.get(name) ?? this.all.create(total, 0, { name: name.padEnd(6) });
    this.bars.set(name, bar);
    bar.setTotal(total);
    bar.update(done);
  }

  stop(): void {
    this.all.stop();
  }
}
