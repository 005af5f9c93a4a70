import { Injectable } from '@nestjs/common';

/** Whether the process still takes requests. Fails first when it is told to stop. */
@Injectable()
export class Readiness {
  stopping = false;
}
