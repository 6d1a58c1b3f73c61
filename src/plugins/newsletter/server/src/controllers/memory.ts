import type { Core } from '@strapi/strapi';
import { memorySource } from '../../../contracts/workbench/memory';
import { writeTmx } from '../../../domain/exchange/formats/write-tmx';
import { otherLocale } from '../../../domain/locale';
import { callerLocale } from '../caller';
import { type LearnRefusal, learnFile, planLearning, viewMemory } from '../services/workbench/learn-file';
import { exportMemory } from '../services/workbench/memory-file';
import { answerRefused, parseBody, refusedCall } from './answer';
import { onlookerOf } from './onlooker';
import { faultViews, sentFile } from './sent-file';

const STATUS: Record<LearnRefusal['code'], number> = {
  memory_not_permitted: 403,
  memory_too_large: 413,
  file_refused: 400,
};

/** The translation memory as TMX files, out and in. */
export const memoryController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refuse = (ctx, status: number, code: string, details = {}) =>
    answerRefused(ctx, 'MemoryRefused', { ...refusedCall(callerLocale(strapi), status, code), details });
  const taking = (act: typeof learnFile) => async (ctx) => {
    const file = await sentFile(ctx);
    if (!file.ok) return refuse(ctx, file.error.status, file.error.code);
    const outcome = await act(strapi, file.value.bytes, onlookerOf(strapi, ctx));
    if (outcome.ok) {
      ctx.body = { data: outcome.value };
      return;
    }
    const { error } = outcome;
    const details = error.code === 'file_refused' ? { faults: faultViews(callerLocale(strapi), error.faults) } : {};
    refuse(ctx, STATUS[error.code], error.code, details);
  };
  return {
    async read(ctx) {
      ctx.body = { data: await viewMemory(strapi, onlookerOf(strapi, ctx)) };
    },
    async download(ctx) {
      const source = parseBody(memorySource, callerLocale(strapi), ctx.params.source);
      if (!source.ok) return refuse(ctx, 404, 'format_unknown');
      const direction = { source: source.value, target: otherLocale(source.value) };
      const tmx = writeTmx(await exportMemory(strapi, direction), direction.source, new Date().toISOString());
      ctx.attachment(`memory.${direction.source}-${direction.target}.tmx`);
      ctx.type = 'application/x-tmx+xml';
      ctx.body = tmx;
    },
    plan: taking(planLearning),
    learn: taking(learnFile),
  };
};
