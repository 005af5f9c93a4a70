import { Module } from '@nestjs/common';
import { EngineModule } from '../engines/engine.module.js';
import { Explainer } from './explainer.js';
import { Finder } from './finder.js';

/** From a plan to what it finds. */
@Module({
  imports: [EngineModule],
  providers: [Explainer, Finder],
  exports: [EngineModule, Explainer, Finder],
})
export class FindingModule {}
