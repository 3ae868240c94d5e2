/**
 * Words of names that software has whatever it is for: of programming, of protocols and formats, of running it. What is none of them and stands in
 * many parts of a product is taken for a word of its business.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'able about abstract access accessor action active actor adapter add admin advice after agent aggregate alert algorithm all ' +
    'allow allowed also and annotation another any api app appender application apply are arg argument array arrow aspect assert ' +
    'asset async attribute audit auth authentication authenticator authorization auto await aware back backend background backoff ' +
    'badge bar base based basic batch bean been before behavior beta bin binary bind binder blob block blueprint body boolean boot ' +
    'bootstrap boundary bridge broker buffer bug build builder built bulk bus but button byte cache call callback can cancel case ' +
    'catalog cell chain change channel check checkbox child chunk circuit class clean cli click client clock clone close cloud ' +
    'cluster code codec collection color column command commit common compare compat component compose concern concurrent ' +
    'condition config configuration configurer connect connection connector consent const constant consumer container content ' +
    'context control controller convert converter cookie copy core count counter create creator credential cron crud crypto css ' +
    'csv cursor custom dao dark dashboard data database datasource date datetime debug decode decoder decorator default define ' +
    'definition delegate delete deletion delta dependency deploy deprecated descriptor deserializer detail dev device diff digest ' +
    'dir directory disable dispatch dispatcher document domain dot down download driver dropdown dto dummy duration dynamic each ' +
    'easy edit editor effect element email embed emitter empty enable enabled encode encoder encrypt encryption endpoint engine ' +
    'entity entry enum env environment error event every everything exception exec execute execution executor exist expired export ' +
    'extension external extract extractor factory fail failure fallback fast feature fetch fetcher field file filter find finder ' +
    'first fixture flag flow fluent folder footer for form format formatter forward framework free from front frontend full func ' +
    'function future gateway gen generate generator generic get getter git global google gradient graph graphql grid group grpc ' +
    'guard guid handle handler has hash have head header health height hello help helper hidden history hook host hours how html ' +
    'http https icon identifier identity ids image impl import index info init initialize initializer inject injection input ' +
    'insert instance int integer integration interceptor interface internal interval into invalid invoke invoker item iterator its ' +
    'java jest job join json just jwt kafka key kit label lambda language layer layout lazy left legacy lets level lib library ' +
    'life light like limit limiter line link lint list listener load loader loading local locale locator lock log logger logging ' +
    'logic login logo long loop made mail mailer main make manage manager manifest many map mapper mapping marker mask matcher ' +
    'math max maximum may memory merge message meta metadata method metric micro microservice middleware migrate migration min ' +
    'minimum missing mixin mobile mock modal mode model modern module mongo monitor more most multi multiple mutation mutex name ' +
    'named namespace native nav navigate navigation nest net network new node noop normalize not null number oauth object ' +
    'observable observer off only open operation operator option optional orm other our out output over overlay override package ' +
    'page pager paginated pagination paginator panel param parameter parse parser partial password patch path pattern payload ' +
    'people permission persist persistence ping pipe pipeline plain platform plugin point policy poll poller pool popover port ' +
    'post powerful prefix prepare presenter preset preview primary print priority private process processor prod producer program ' +
    'progress project promise prop property protocol provide provider provision proxy pub public publish publisher push put query ' +
    'queue quota random range rate raw react read reader ready record redirect redis reduce ref reference reflection refresh regex ' +
    'register registry regular relation release remote remove render renderer replace repository req request require res reset ' +
    'resolve resolver resource response rest result retry return reverse right role rollback root route router row rpc rule run ' +
    'runner runtime safe same sanitize save scalar scan schedule scheduled scheduler schema scope script sdk search secondary ' +
    'secret section secure security segment select selector send sender sequence serialize serializer server service servlet ' +
    'session set setter setting setup shared shell should side sidebar signal simple single singleton size skeleton snapshot ' +
    'snippet socket software some sort source spec spring sql src stage staging standard start started startup stat state static ' +
    'statistics statu status step stop storage store strategy stream string strip struct stub style sub submit subscribe ' +
    'subscriber subscription success such suffix support switch sync synchronizer system tab table tag target task team teams ' +
    'telemetry temp template tenant test text textarea than that the their them theme then there these they this those thread ' +
    'throttle through throw time timeout timer timestamp title tmp toggle token tool toolbar tooltip top topic trace tracer ' +
    'tracing tracker traffic transaction transform transformer transition translate transport tree trigger type under unique unit ' +
    'until update upload uri url usage use usecase user using util utility utils uuid valid validate validation validator value ' +
    'var variable vault vendor verify version very via view visitor vitest wait was watcher way web webhook well what when where ' +
    'which while who widget width will with without wizard work worker workflow wrap wrapper write writer xml yaml you your zip'
  ).split(' '),
);
