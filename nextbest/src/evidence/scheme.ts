const SCHEME = /^["']?((?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|kafka|nats|memcached|sqlserver|smtps?):\/\/)/i;

/** The scheme that a connection string starts with, and so what it connects to: `postgres://`. Nothing else of it is looked at. */
export function schemeOf(value: string): string | undefined {
  return SCHEME.exec(value.trim())?.[1]?.toLowerCase();
}
