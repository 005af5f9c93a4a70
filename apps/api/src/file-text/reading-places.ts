import { FileNotRead } from './file-not-read.js';

/** A few may work at a time, some may wait, and all others are told at once to come again. */
export class ReadingPlaces {
  private inside = 0;
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly most: number,
  ) {}

  /**
   * Takes a place until `work` is done.
   * @throws FileNotRead with BUSY where none is left
   */
  async enter<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.inside >= this.most) throw new FileNotRead('BUSY');
    this.inside += 1;
    try {
      return await work();
    } finally {
      this.inside -= 1;
    }
  }

  /** Within a place: works as soon as fewer than `atOnce` others do, in the order of coming. */
  async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.working >= this.atOnce) await new Promise<void>((go) => this.waiting.push(go));
    else this.working += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working -= 1;
    }
  }
}
