import type { Type } from './types.ts';

/** Classes of packages that wrap a function, by the end of their names, and the arguments without which none can be made. */
const FUNCTION = /(?:Lambda|LambdaFunction)$/;
const CODE = ['fileName', 'code', 'entry', 'runtime', 'bundling'];
const MACHINES = /Ec2(?:App|Application|Service)$/;
/** Apps whose machines are chosen: their size, and what is run on them first. */
const APP = /(?:App|Application|Service)$/;
/** APIs that are told which functions they lead to. */
const API = /(?:ApiGateway|RestApi)\w{0,40}$/;
const LEADS = ['targets', 'routes', 'lambda', 'handler'];

const LAMBDA: Type = { in: 'cloudformation', name: 'AWS::Lambda::Function' };
const GROUP: Type = { in: 'cloudformation', name: 'AWS::AutoScaling::AutoScalingGroup' };
const REST: Type = { in: 'cloudformation', name: 'AWS::ApiGateway::RestApi' };

/**
 * What a construct from a package makes where its name and its arguments say it plainly: a function that is given its handler and its code,
 * machines that are given the name of an app, an API that is given functions. `name` is the class with its module.
 */
export function wrappedType(name: string, given: ReadonlySet<string>): Type | undefined {
  const written = name.slice(name.lastIndexOf('.') + 1);
  if (name.startsWith('.')) return undefined;
  if (API.test(written)) return LEADS.some((key) => given.has(key)) ? REST : undefined;
  if (FUNCTION.test(written)) return given.has('handler') && CODE.some((key) => given.has(key)) ? LAMBDA : undefined;
  const isChosen = APP.test(written) && given.has('instanceType') && given.has('userData');
  return given.has('app') && (MACHINES.test(written) || isChosen) ? GROUP : undefined;
}

/** A class of the program itself that wraps a function of a package once more, and hands it its handler. */
export function wrapsAgain(base: string): Type | undefined {
  return FUNCTION.test(base.slice(base.lastIndexOf('.') + 1)) ? LAMBDA : undefined;
}
