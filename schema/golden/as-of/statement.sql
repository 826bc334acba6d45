select
  json_build_object(
    'data',
    json_build_object(
      'actor',
      (
        select
          json_build_object(
            'affiliations',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'title',
                        page6."title",
                        'validFrom',
                        to_char(page6."validFrom", 'YYYY-MM-DD'),
                        'from',
                        (
                          select
                            json_build_object('slug', actor7."slug")
                          from
                            "Actor" actor7
                          where
                            actor7."id" = page6."fromId"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation5."title" as "title",
                    affiliation5."validFrom" as "validFrom",
                    affiliation5."fromId" as "fromId"
                  from
                    "Affiliation" affiliation5
                  where
                    (
                      affiliation5."fromId" = actor2."id"
                      or affiliation5."toId" = actor2."id"
                    )
                    and affiliation5."retractedAt" is null
                    and (
                      affiliation5."validFrom" is null
                      or affiliation5."validFrom" <= ($1::timestamptz at time zone 'UTC')::date
                    )
                    and (
                      affiliation5."validTo" is null
                      or affiliation5."validTo" >= ($1::timestamptz at time zone 'UTC')::date
                    )
                  order by
                    affiliation5."id" asc
                  limit
                    20
                ) page6
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page10."slug",
                        'start',
                        to_char(page10."start", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select distinct
                    on (
                      coalesce(
                        participation8."eventStart",
                        '-infinity'::timestamptz
                      ),
                      participation8."eventId"
                    ) event9."slug" as "slug",
                    event9."start" as "start"
                  from
                    "Participation" participation8
                    join "Event" event9 on event9."id" = participation8."eventId"
                  where
                    participation8."actorId" = actor2."id"
                    and event9."retractedAt" is null
                    and coalesce(
                      participation8."eventStart",
                      '-infinity'::timestamptz
                    ) <= $1::timestamptz
                  order by
                    coalesce(
                      participation8."eventStart",
                      '-infinity'::timestamptz
                    ) desc,
                    participation8."eventId" desc
                  limit
                    3
                ) page10
            ),
            'conditionsFaced',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "ConditionParty" conditionparty11
                      join "Condition" condition12 on condition12."id" = conditionparty11."conditionId"
                    where
                      conditionparty11."actorId" = actor2."id"
                      and conditionparty11."role" = 'TARGET'
                      and condition12."retractedAt" is null
                      and coalesce(
                        conditionparty11."firstStatedAt",
                        '-infinity'::timestamptz
                      ) <= $1::timestamptz
                      and exists (
                        select
                          1
                        from
                          "Bearing" bearing13
                          join "Event" event14 on event14."id" = bearing13."eventId"
                        where
                          bearing13."conditionId" = condition12."id"
                          and event14."retractedAt" is null
                          and coalesce(event14."start", '-infinity'::timestamptz) <= $1::timestamptz
                          and event14."realis" = $2::"Realis"
                      )
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page15."slug",
                        'firstStatedAt',
                        to_char(
                          page15."firstStatedAt",
                          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                        ),
                        'supersededBy',
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object('slug', condition16."slug")
                                order by
                                  condition16."id"
                              ),
                              '[]'
                            )
                          from
                            "Condition" condition16
                          where
                            condition16."supersedesId" = page15."id"
                            and condition16."retractedAt" is null
                            and coalesce(
                              condition16."firstStatedAt",
                              '-infinity'::timestamptz
                            ) <= $1::timestamptz
                        ),
                        'bearings',
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'kind',
                                  bearing17."kind",
                                  'event',
                                  (
                                    select
                                      json_build_object(
                                        'slug',
                                        event18."slug",
                                        'start',
                                        to_char(event18."start", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                                      )
                                    from
                                      "Event" event18
                                    where
                                      event18."id" = bearing17."eventId"
                                  )
                                )
                                order by
                                  bearing17."id"
                              ),
                              '[]'
                            )
                          from
                            "Bearing" bearing17
                          where
                            bearing17."conditionId" = page15."id"
                            and exists (
                              select
                                1
                              from
                                "Event" event19
                              where
                                event19."id" = bearing17."eventId"
                                and event19."retractedAt" is null
                                and coalesce(event19."start", '-infinity'::timestamptz) <= $1::timestamptz
                            )
                            and exists (
                              select
                                1
                              from
                                "Condition" condition20
                              where
                                condition20."id" = bearing17."conditionId"
                                and condition20."retractedAt" is null
                                and coalesce(
                                  condition20."firstStatedAt",
                                  '-infinity'::timestamptz
                                ) <= $1::timestamptz
                            )
                        ),
                        'assessments',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object(
                                    'status',
                                    page22."status",
                                    'asOf',
                                    to_char(page22."asOf", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                assessment21."status" as "status",
                                assessment21."asOf" as "asOf"
                              from
                                "Assessment" assessment21
                              where
                                assessment21."conditionId" = page15."id"
                                and assessment21."retractedAt" is null
                                and assessment21."asOf" <= $1::timestamptz
                              order by
                                assessment21."asOf" desc,
                                assessment21."id" desc
                              limit
                                20
                            ) page22
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition12."slug" as "slug",
                    condition12."firstStatedAt" as "firstStatedAt",
                    condition12."id" as "id"
                  from
                    "ConditionParty" conditionparty11
                    join "Condition" condition12 on condition12."id" = conditionparty11."conditionId"
                  where
                    conditionparty11."actorId" = actor2."id"
                    and conditionparty11."role" = 'TARGET'
                    and condition12."retractedAt" is null
                    and coalesce(
                      conditionparty11."firstStatedAt",
                      '-infinity'::timestamptz
                    ) <= $1::timestamptz
                    and exists (
                      select
                        1
                      from
                        "Bearing" bearing13
                        join "Event" event14 on event14."id" = bearing13."eventId"
                      where
                        bearing13."conditionId" = condition12."id"
                        and event14."retractedAt" is null
                        and coalesce(event14."start", '-infinity'::timestamptz) <= $1::timestamptz
                        and event14."realis" = $2::"Realis"
                    )
                  order by
                    coalesce(
                      conditionparty11."firstStatedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    conditionparty11."conditionId" desc
                  limit
                    3
                ) page15
            )
          )
        from
          "Actor" actor2
        where
          actor2."id" = (
            select
              case
                when actor3."mergedIntoId" is null then actor3."id"
                else (
                  with recursive
                    merged (id, "intoId") as (
                      select
                        actor3."id",
                        actor3."mergedIntoId"
                      union
                      select
                        actor4."id",
                        actor4."mergedIntoId"
                      from
                        merged
                        join "Actor" actor4 on actor4."id" = merged."intoId"
                    )
                  select
                    id
                  from
                    merged
                  where
                    "intoId" is null
                )
              end
            from
              "Actor" actor3
            where
              actor3."slug" = $3::text
          )
      ),
      'fled',
      (
        select
          json_build_object(
            'affiliations',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Affiliation" affiliation26
                where
                  (
                    affiliation26."fromId" = actor23."id"
                    or affiliation26."toId" = actor23."id"
                  )
                  and affiliation26."retractedAt" is null
                  and (
                    affiliation26."validFrom" is null
                    or affiliation26."validFrom" <= ($4::timestamptz at time zone 'UTC')::date
                  )
                  and (
                    affiliation26."validTo" is null
                    or affiliation26."validTo" >= ($4::timestamptz at time zone 'UTC')::date
                  )
              )
            )
          )
        from
          "Actor" actor23
        where
          actor23."id" = (
            select
              case
                when actor24."mergedIntoId" is null then actor24."id"
                else (
                  with recursive
                    merged (id, "intoId") as (
                      select
                        actor24."id",
                        actor24."mergedIntoId"
                      union
                      select
                        actor25."id",
                        actor25."mergedIntoId"
                      from
                        merged
                        join "Actor" actor25 on actor25."id" = merged."intoId"
                    )
                  select
                    id
                  from
                    merged
                  where
                    "intoId" is null
                )
              end
            from
              "Actor" actor24
            where
              actor24."slug" = $5::text
          )
      ),
      'inOffice',
      (
        select
          json_build_object(
            'affiliations',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'title',
                        page32."title",
                        'validTo',
                        to_char(page32."validTo", 'YYYY-MM-DD')
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation31."title" as "title",
                    affiliation31."validTo" as "validTo"
                  from
                    "Affiliation" affiliation31
                  where
                    (
                      affiliation31."fromId" = actor28."id"
                      or affiliation31."toId" = actor28."id"
                    )
                    and affiliation31."retractedAt" is null
                    and (
                      affiliation31."validFrom" is null
                      or affiliation31."validFrom" <= ($6::timestamptz at time zone 'UTC')::date
                    )
                    and (
                      affiliation31."validTo" is null
                      or affiliation31."validTo" >= ($6::timestamptz at time zone 'UTC')::date
                    )
                  order by
                    affiliation31."id" asc
                  limit
                    20
                ) page32
            )
          )
        from
          "Actor" actor28
        where
          actor28."id" = (
            select
              case
                when actor29."mergedIntoId" is null then actor29."id"
                else (
                  with recursive
                    merged (id, "intoId") as (
                      select
                        actor29."id",
                        actor29."mergedIntoId"
                      union
                      select
                        actor30."id",
                        actor30."mergedIntoId"
                      from
                        merged
                        join "Actor" actor30 on actor30."id" = merged."intoId"
                    )
                  select
                    id
                  from
                    merged
                  where
                    "intoId" is null
                )
              end
            from
              "Actor" actor29
            where
              actor29."slug" = $7::text
          )
      ),
      'unstated',
      (
        select
          json_build_object('slug', condition33."slug")
        from
          "Condition" condition33
        where
          condition33."slug" = $8::text
          and condition33."retractedAt" is null
          and coalesce(
            condition33."firstStatedAt",
            '-infinity'::timestamptz
          ) <= $9::timestamptz
      ),
      'stated',
      (
        select
          json_build_object(
            'slug',
            condition34."slug",
            'claims',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'subject',
                        case
                          when page36."eventId" is not null then (
                            select
                              json_build_object('__typename', 'Event')
                            from
                              "Event" event37
                            where
                              event37."id" = page36."eventId"
                              and event37."retractedAt" is null
                              and coalesce(event37."start", '-infinity'::timestamptz) <= $10::timestamptz
                          )
                          when page36."conditionId" is not null then (
                            select
                              json_build_object('__typename', 'Condition')
                            from
                              "Condition" condition38
                            where
                              condition38."id" = page36."conditionId"
                              and condition38."retractedAt" is null
                              and coalesce(
                                condition38."firstStatedAt",
                                '-infinity'::timestamptz
                              ) <= $10::timestamptz
                          )
                          when page36."assessmentId" is not null then (
                            select
                              json_build_object('__typename', 'Assessment')
                            from
                              "Assessment" assessment39
                            where
                              assessment39."id" = page36."assessmentId"
                              and assessment39."retractedAt" is null
                              and assessment39."asOf" <= $10::timestamptz
                          )
                          when page36."outcomeId" is not null then (
                            select
                              json_build_object('__typename', 'Outcome')
                            from
                              "Outcome" outcome40
                            where
                              outcome40."id" = page36."outcomeId"
                              and outcome40."retractedAt" is null
                              and outcome40."asOf" <= $10::timestamptz
                          )
                          when page36."figureId" is not null then (
                            select
                              json_build_object('__typename', 'Figure')
                            from
                              "Figure" figure41
                            where
                              figure41."id" = page36."figureId"
                              and figure41."retractedAt" is null
                          )
                          when page36."affiliationId" is not null then (
                            select
                              json_build_object('__typename', 'Affiliation')
                            from
                              "Affiliation" affiliation42
                            where
                              affiliation42."id" = page36."affiliationId"
                              and affiliation42."retractedAt" is null
                              and (
                                affiliation42."validFrom" is null
                                or affiliation42."validFrom" <= ($10::timestamptz at time zone 'UTC')::date
                              )
                              and (
                                affiliation42."validTo" is null
                                or affiliation42."validTo" >= ($10::timestamptz at time zone 'UTC')::date
                              )
                          )
                        end
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    claim35."eventId" as "eventId",
                    claim35."conditionId" as "conditionId",
                    claim35."assessmentId" as "assessmentId",
                    claim35."outcomeId" as "outcomeId",
                    claim35."figureId" as "figureId",
                    claim35."affiliationId" as "affiliationId"
                  from
                    "Claim" claim35
                  where
                    claim35."conditionId" = condition34."id"
                    and claim35."retractedAt" is null
                  order by
                    claim35."reportedAt" desc,
                    claim35."id" desc
                  limit
                    20
                ) page36
            )
          )
        from
          "Condition" condition34
        where
          condition34."slug" = $11::text
          and condition34."retractedAt" is null
          and coalesce(
            condition34."firstStatedAt",
            '-infinity'::timestamptz
          ) <= $10::timestamptz
      )
    )
  )::text
-- $1 = "2021-09-10T00:00:00.000Z"
-- $2 = "OCCURRED"
-- $3 = "taliban"
-- $4 = "2021-09-10T00:00:00.000Z"
-- $5 = "ashraf-ghani"
-- $6 = "2021-08-15T12:00:00.000Z"
-- $7 = "ashraf-ghani"
-- $8 = "us-1942-lebanon-independence"
-- $9 = "1942-10-08T00:00:00.000Z"
-- $10 = "1942-10-09T00:00:00.000Z"
-- $11 = "us-1942-lebanon-independence"
