/** The worker where the sources run as they are written (tests, benches): a thread does not inherit the loader that runs them. */
import { register } from 'tsx/esm/api';

register();

const { default: extractInThread } = await import('./worker.ts');
export default extractInThread;
