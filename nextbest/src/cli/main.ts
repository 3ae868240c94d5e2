import { endOnSignals, sayDefects, watchOutput } from './process.ts';
import { run } from './program.ts';

watchOutput();
sayDefects();
endOnSignals();
process.exitCode = await run(process.argv.slice(2));
