import type { TestServer } from './server.js';

type Sql = TestServer['sql'];

/** One event as it was written, in the order of writing. */
export interface WrittenEvent {
  topic: string;
  subject: string;
  lane: number;
}

/**
 * Keeps a copy of every outbox row from now on, since the worker takes the rows away. Calls of
 * `written` give what came since the last `forget`.
 */
export async function keepOutbox(sql: Sql): Promise<{
  written: () => Promise<WrittenEvent[]>;
  forget: () => Promise<void>;
}> {
  await sql(
    `CREATE TABLE outbox_log AS SELECT topic, subject, lane, sequence FROM outbox WHERE false`,
  );
  await sql(`CREATE FUNCTION log_outbox() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      INSERT INTO public.outbox_log VALUES (NEW.topic, NEW.subject, NEW.lane, NEW.sequence);
      RETURN NEW;
    END $$`);
  await sql(
    `CREATE TRIGGER log_outbox AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION log_outbox()`,
  );
  return {
    written: () =>
      sql<WrittenEvent>('SELECT topic, subject, lane FROM outbox_log ORDER BY sequence'),
    forget: async () => {
      await sql('DELETE FROM outbox_log');
    },
  };
}
