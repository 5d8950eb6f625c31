/**
 * The functions of the schema. Each does what must be one step, so that any driver that can send a statement will do, a pool
 * included. They lock keys with advisory locks that end with the transaction: those also hold for a key that has no row yet, and
 * work behind PgBouncer. Time is `clock_timestamp()`, because `now()` is that of before the wait for a lock.
 */
export function leaseFunctions(schema: string): string {
  return `
  CREATE FUNCTION ${schema}.now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS
    $f$ SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint $f$;

  CREATE FUNCTION ${schema}.acquire(for_key text, by_owner text, ttl bigint) RETURNS jsonb LANGUAGE plpgsql AS $f$
  DECLARE busy bigint; taken bigint;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(for_key, 0));
    SELECT l.until - ${schema}.now_ms() INTO busy FROM ${schema}.leases l WHERE l.key = for_key;
    IF busy > 0 THEN RETURN jsonb_build_object('ok', false, 'busyForMs', busy); END IF;
    taken := nextval('${schema}.versions');
    INSERT INTO ${schema}.leases VALUES (for_key, by_owner, taken, ${schema}.now_ms() + ttl)
      ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, fence = excluded.fence, until = excluded.until;
    RETURN jsonb_build_object('ok', true, 'fence', taken);
  END $f$;

  CREATE FUNCTION ${schema}.renew(for_key text, by_owner text, by_fence bigint, ttl bigint) RETURNS jsonb LANGUAGE plpgsql AS $f$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(for_key, 0));
    UPDATE ${schema}.leases SET until = ${schema}.now_ms() + ttl WHERE key = for_key AND owner = by_owner AND fence = by_fence;
    RETURN to_jsonb(FOUND);
  END $f$;

  CREATE FUNCTION ${schema}.release(for_key text, by_owner text, by_fence bigint) RETURNS jsonb LANGUAGE plpgsql AS $f$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(for_key, 0));
    DELETE FROM ${schema}.leases WHERE key = for_key AND owner = by_owner AND fence = by_fence;
    RETURN to_jsonb(FOUND);
  END $f$;
`;
}

/**
 * The transaction: locks every key in one order, so that two transactions never wait for each other; checks every condition;
 * writes. Bytes travel as base64 in the JSON.
 */
export function transactFunction(schema: string): string {
  return `
  CREATE FUNCTION ${schema}.entry_json(e ${schema}.entries) RETURNS jsonb LANGUAGE sql STABLE AS $f$
    SELECT CASE WHEN e.key IS NULL THEN NULL ELSE jsonb_build_object('key', e.key, 'ver', e.ver, 'expires_at', e.expires_at,
      'is_text', e.is_text, 'value', encode(e.value, 'base64')) END $f$;

  CREATE FUNCTION ${schema}.transact(steps jsonb) RETURNS jsonb LANGUAGE plpgsql AS $f$
  DECLARE
    step jsonb; n int := 0; present bigint; kept ${schema}.entries; sweep boolean := false; held bigint; refused text;
    outcomes jsonb := '[]'; written bigint; to_key text; to_lock bigint;
  BEGIN
    FOR to_lock IN SELECT DISTINCT hashtextextended(s->>'key', 0) FROM jsonb_array_elements(steps) s
      WHERE s->>'type' <> 'append' ORDER BY 1 LOOP PERFORM pg_advisory_xact_lock(to_lock); END LOOP;
    present := ${schema}.now_ms();

    FOR step IN SELECT s FROM jsonb_array_elements(steps) s LOOP
      IF step->>'type' <> 'append' THEN
        SELECT * INTO kept FROM ${schema}.entries e
          WHERE e.key = step->>'key' AND (e.expires_at IS NULL OR e.expires_at > present);
        SELECT l.fence INTO held FROM ${schema}.leases l WHERE l.key = step->>'key';
        refused := CASE
          WHEN step ? 'fence' AND held IS DISTINCT FROM (step->>'fence')::bigint THEN 'fence'
          WHEN step ? 'expected' AND kept.ver IS DISTINCT FROM (step->>'expected')::bigint THEN 'version'
          WHEN step->>'type' = 'consume' AND kept.ver IS NULL THEN 'version' END;
        IF refused IS NOT NULL THEN
          RETURN jsonb_build_object('ok', false, 'reason', refused, 'step', n, 'current', ${schema}.entry_json(kept));
        END IF;
      END IF;
      n := n + 1;
    END LOOP;

    FOR step IN SELECT s FROM jsonb_array_elements(steps) s LOOP
      IF step->>'type' IN ('delete', 'consume') THEN
        kept := NULL;
        DELETE FROM ${schema}.entries e WHERE e.key = step->>'key' RETURNING * INTO kept;
        outcomes := outcomes || jsonb_build_object('key', step->>'key', 'ver', NULL,
          'taken', CASE WHEN step->>'type' = 'consume' THEN ${schema}.entry_json(kept) END);
      ELSE
        written := coalesce((step->>'ver')::bigint, nextval('${schema}.versions'));
        to_key := (step->>'key') || CASE WHEN step->>'type' = 'append' THEN lpad(written::text, 16, '0') ELSE '' END;
        INSERT INTO ${schema}.entries VALUES (to_key, written, (step->>'expires_at')::bigint,
          (step->>'is_text')::boolean, decode(step->>'value', 'base64'))
          ON CONFLICT (key) DO UPDATE
          SET ver = excluded.ver, expires_at = excluded.expires_at, is_text = excluded.is_text, value = excluded.value;
        outcomes := outcomes || jsonb_build_object('key', to_key, 'ver', written, 'taken', NULL);
        sweep := sweep OR step->>'expires_at' IS NOT NULL;
      END IF;
    END LOOP;

    IF sweep THEN -- comes last, and skips what is locked: it must not wait for anybody
      DELETE FROM ${schema}.entries WHERE key IN (
        SELECT e.key FROM ${schema}.entries e WHERE e.expires_at <= present LIMIT 8 FOR UPDATE SKIP LOCKED);
    END IF;
    RETURN jsonb_build_object('ok', true, 'outcomes', outcomes);
  END $f$;`;
}
