import type { Parts } from '../parts.js';
import type { RestFault } from '../faults.js';
import { rateLimited } from './rate.js';
import type { RestContext } from './request.js';

/** Lets a request through, or makes it go wrong as a test has planned. */
export async function withFaults(parts: Parts, context: RestContext, next: () => Promise<void>): Promise<void> {
  const path = context.req.path.replace(/^\/api\/v10/, '');
  const fault = parts.faults.take(context.req.method, path);
  if (!fault) return next();
  if ('effect' in fault && fault.effect === 'after') await next();
  const answer = await outcome(parts, context, fault);
  // Hono adds headers to an answer that is already set, so the old one has to go first.
  context.res = undefined;
  context.res = answer;
}

async function outcome(parts: Parts, context: RestContext, fault: RestFault): Promise<Response> {
  switch (fault.kind) {
    case 'rate-limit':
      return rateLimited(fault.retryAfter, fault.global ?? false);
    case 'server-error':
      return Response.json({ message: `${fault.status}: Server Error`, code: 0 }, { status: fault.status });
    case 'hang':
      await parts.faults.hang();
      return Response.json({ message: '504: Gateway Timeout', code: 0 }, { status: 504 });
    case 'reset':
      context.env.incoming.socket.destroy();
      return new Response(null, { status: 502 });
  }
}
