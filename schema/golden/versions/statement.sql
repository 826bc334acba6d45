select
  json_build_object(
    'data',
    json_build_object(
      'condition',
      (
        select
          json_build_object(
            'id',
            'con_' || condition3."id",
            'versions',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      (
                        select
                          condition5."id" as id,
                          states."version",
                          case
                            when states."recordedFrom" > '-infinity' then states."recordedFrom"
                            else coalesce(
                              least(
                                (
                                  select
                                    min(claim6."recordedAt")
                                  from
                                    "Claim" claim6
                                  where
                                    claim6."conditionId" = condition5."id"
                                ),
                                nullif(states."recordedUntil", 'infinity') - interval '1 millisecond'
                              ),
                              'epoch'
                            )
                          end as "recordedAt",
                          states."recordedUntil"
                        from
                          "Condition" condition5
                          cross join lateral (
                            select
                              condition5."version" as "version",
                              timestamptz '-infinity' as "recordedFrom",
                              timestamptz 'infinity' as "recordedUntil"
                            where
                              not condition5."isEdited"
                            union all
                            select
                              "version",
                              "recordedFrom",
                              "recordedUntil"
                            from
                              "ConditionHistory"
                            where
                              "id" = condition5."id"
                              and "reportedUntil" = 'infinity'
                          ) states
                        where
                          condition5."id" = condition3."id"
                      ) conditionversion4
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'version',
                        page7."version",
                        'recordedUntil',
                        to_char(
                          nullif(page7."recordedUntil", 'infinity'),
                          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                        ),
                        'record',
                        case
                          when true then (
                            select
                              json_build_object(
                                'presentId',
                                'con_' || condition8."id",
                                'summary',
                                condition8."summary"
                              )
                            from
                              (
                                select
                                  "id",
                                  "summary"
                                from
                                  (
                                    select
                                      "id",
                                      "summary",
                                      "isEdited" as "isReplaced",
                                      true as "isThen"
                                    from
                                      "Condition"
                                    union all
                                    select
                                      "id",
                                      "summary",
                                      false,
                                      (
                                        "recordedFrom" <= page7."recordedAt"
                                        and "recordedUntil" > page7."recordedAt"
                                        and "reportedUntil" = 'infinity'
                                      )
                                    from
                                      "ConditionHistory"
                                  ) past
                                where
                                  not "isReplaced"
                                  and "isThen"
                              ) condition8
                            where
                              condition8."id" = page7."id"
                          )
                        end
                      )
                    ) filter (
                      where
                        page7.number <= 2
                    ),
                    '[]'
                  ),
                  'pageInfo',
                  json_build_object('hasNextPage', count(*) > 2)
                )
              from
                (
                  select
                    *,
                    row_number() over () as number
                  from
                    (
                      select
                        conditionversion4."version" as "version",
                        conditionversion4."recordedUntil" as "recordedUntil",
                        conditionversion4."recordedAt" as "recordedAt",
                        conditionversion4."id" as "id"
                      from
                        (
                          select
                            condition5."id" as id,
                            states."version",
                            case
                              when states."recordedFrom" > '-infinity' then states."recordedFrom"
                              else coalesce(
                                least(
                                  (
                                    select
                                      min(claim6."recordedAt")
                                    from
                                      "Claim" claim6
                                    where
                                      claim6."conditionId" = condition5."id"
                                  ),
                                  nullif(states."recordedUntil", 'infinity') - interval '1 millisecond'
                                ),
                                'epoch'
                              )
                            end as "recordedAt",
                            states."recordedUntil"
                          from
                            "Condition" condition5
                            cross join lateral (
                              select
                                condition5."version" as "version",
                                timestamptz '-infinity' as "recordedFrom",
                                timestamptz 'infinity' as "recordedUntil"
                              where
                                not condition5."isEdited"
                              union all
                              select
                                "version",
                                "recordedFrom",
                                "recordedUntil"
                              from
                                "ConditionHistory"
                              where
                                "id" = condition5."id"
                                and "reportedUntil" = 'infinity'
                            ) states
                          where
                            condition5."id" = condition3."id"
                        ) conditionversion4
                      order by
                        conditionversion4."recordedAt" desc
                      limit
                        3
                    ) rows
                ) page7
            )
          )
        from
          "Condition" condition3
        where
          condition3."id" = $1::bigint
          and condition3."retractedAt" is null
      ),
      'node',
      case
        when true then (
          select
            json_build_object(
              'id',
              'vcon_' || conditionversion9."id" || '~1' || 'k' || (
                extract(
                  epoch
                  from
                    conditionversion9."recordedAt"
                ) * 1000
              )::bigint::text || 'r',
              'version',
              conditionversion9."version",
              'versions',
              json_build_object(
                'totalCount',
                (
                  select
                    count(*)
                  from
                    (
                      values
                        (
                          null::bigint,
                          null::integer,
                          null::timestamptz,
                          null::timestamptz
                        )
                    ) version12 (id, "version", "recordedAt", "recordedUntil")
                  where
                    false
                )
              )
            )
          from
            (
              select
                condition10."id" as id,
                states."version",
                case
                  when states."recordedFrom" > '-infinity' then states."recordedFrom"
                  else coalesce(
                    least(
                      (
                        select
                          min(claim11."recordedAt")
                        from
                          "Claim" claim11
                        where
                          claim11."conditionId" = condition10."id"
                      ),
                      nullif(states."recordedUntil", 'infinity') - interval '1 millisecond'
                    ),
                    'epoch'
                  )
                end as "recordedAt",
                states."recordedUntil"
              from
                "Condition" condition10
                cross join lateral (
                  select
                    condition10."version" as "version",
                    timestamptz '-infinity' as "recordedFrom",
                    timestamptz 'infinity' as "recordedUntil"
                  where
                    not condition10."isEdited"
                  union all
                  select
                    "version",
                    "recordedFrom",
                    "recordedUntil"
                  from
                    "ConditionHistory"
                  where
                    "id" = condition10."id"
                    and "reportedUntil" = 'infinity'
                ) states
              where
                condition10."id" = $2::bigint
            ) conditionversion9
          where
            (
              conditionversion9."recordedAt" <= $3::timestamptz
              and conditionversion9."recordedUntil" > $3::timestamptz
            )
        )
      end
    )
  )::text
-- $1 = "1"
-- $2 = "1"
-- $3 = "2025-10-09T08:53:20.000Z"
