import { historyReport } from '#history-pipeline.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { historyJson } from '#report/history/json.ts';
import { give } from '../give.ts';
import type { Options } from '../options.ts';
import { withRequest } from '../run.ts';
import { terminalOptions } from '../terminal.ts';
import { version } from '../version.ts';

/** What owning it costs, where the work goes, how long value takes. */
export async function history(paths: readonly string[], options: Options): Promise<number> {
  const report = await withRequest(paths, options, (request) => historyReport(request, { withLines: options.lines === true }));
  await give(await written(report, options), options);
  return 0;
}

async function written(report: HistoryReport, options: Options): Promise<string> {
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  if (format === 'json') return historyJson(report);
  if (format === 'markdown') return (await import('#report/history/markdown.ts')).historyMarkdown(report, version());
  if (format === 'html') return (await import('#report/html/history/page.ts')).historyHtml(report, version());
  return (await import('#report/terminal/history/page.ts')).historyPage(report, terminalOptions(options));
}
