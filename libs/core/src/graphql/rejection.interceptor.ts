import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { catchError, type Observable, of, throwError } from 'rxjs';
import { Rejection } from './rejection.js';

/** Thrown inside, returned at the edge: the transaction has rolled back when the fact is answered. */
@Injectable()
export class RejectionInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          error instanceof Rejection ? of(error.fact) : throwError(() => error),
        ),
      );
  }
}
