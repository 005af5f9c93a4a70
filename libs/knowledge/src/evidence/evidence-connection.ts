import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@pis/core';
import { Evidence } from './evidence.entity.js';

@ObjectType()
export class EvidenceConnection extends connectionOf(Evidence) {}
