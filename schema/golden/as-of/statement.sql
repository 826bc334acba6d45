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
                        'officeTitle',
                        page5."officeTitle",
                        'validFrom',
                        to_char(page5."validFrom", 'YYYY-MM-DD'),
                        'actor',
                        (
                          select
                            json_build_object('slug', actor6."slug")
                          from
                            "Actor" actor6
                          where
                            actor6."id" = page5."actorId"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation4."officeTitle" as "officeTitle",
                    affiliation4."validFrom" as "validFrom",
                    affiliation4."actorId" as "actorId"
                  from
                    "Affiliation" affiliation4
                  where
                    (
                      affiliation4."actorId" = actor2."id"
                      or affiliation4."counterpartId" = actor2."id"
                    )
                    and affiliation4."actorId" <> affiliation4."counterpartId"
                    and affiliation4."retractedAt" is null
                    and (
                      affiliation4."validFrom" is null
                      or affiliation4."validFrom" <= ($1::timestamptz at time zone 'UTC')::date
                    )
                    and (
                      affiliation4."validTo" is null
                      or affiliation4."validTo" >= ($1::timestamptz at time zone 'UTC')::date
                    )
                  order by
                    affiliation4."id" asc
                  limit
                    20
                ) page5
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
                        page9."slug",
                        'startedAt',
                        to_char(
                          page9."startedAt",
                          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                        )
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
                        participation7."eventStartedAt",
                        '-infinity'::timestamptz
                      ),
                      participation7."eventId"
                    ) event8."slug" as "slug",
                    event8."startedAt" as "startedAt"
                  from
                    "Participation" participation7
                    join "Event" event8 on event8."id" = participation7."eventId"
                  where
                    participation7."actorId" = actor2."id"
                    and event8."retractedAt" is null
                    and coalesce(
                      participation7."eventStartedAt",
                      '-infinity'::timestamptz
                    ) <= $1::timestamptz
                  order by
                    coalesce(
                      participation7."eventStartedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    participation7."eventId" desc
                  limit
                    3
                ) page9
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
                      "ConditionParty" conditionparty10
                      join "Condition" condition11 on condition11."id" = conditionparty10."conditionId"
                    where
                      conditionparty10."actorId" = actor2."id"
                      and conditionparty10."role" = 'TARGET'
                      and condition11."retractedAt" is null
                      and coalesce(
                        conditionparty10."firstStatedAt",
                        '-infinity'::timestamptz
                      ) <= $1::timestamptz
                      and exists (
                        select
                          1
                        from
                          "Bearing" bearing12
                          join "Event" event13 on event13."id" = bearing12."eventId"
                        where
                          bearing12."conditionId" = condition11."id"
                          and event13."retractedAt" is null
                          and coalesce(event13."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                          and event13."realis" = $2::"Realis"
                      )
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page14."slug",
                        'firstStatedAt',
                        to_char(
                          page14."firstStatedAt",
                          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                        ),
                        'supersededBy',
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object('slug', condition15."slug")
                                order by
                                  condition15."id"
                              ),
                              '[]'
                            )
                          from
                            "Condition" condition15
                          where
                            condition15."supersedesId" = page14."id"
                            and condition15."retractedAt" is null
                            and coalesce(
                              condition15."firstStatedAt",
                              '-infinity'::timestamptz
                            ) <= $1::timestamptz
                        ),
                        'bearings',
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'bearingKind',
                                  bearing16."bearingKind",
                                  'event',
                                  (
                                    select
                                      json_build_object(
                                        'slug',
                                        event17."slug",
                                        'startedAt',
                                        to_char(
                                          event17."startedAt",
                                          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                                        )
                                      )
                                    from
                                      "Event" event17
                                    where
                                      event17."id" = bearing16."eventId"
                                      and event17."retractedAt" is null
                                      and coalesce(event17."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                                  )
                                )
                                order by
                                  bearing16."id"
                              ),
                              '[]'
                            )
                          from
                            "Bearing" bearing16
                          where
                            bearing16."conditionId" = page14."id"
                            and exists (
                              select
                                1
                              from
                                "Event" event18
                              where
                                event18."id" = bearing16."eventId"
                                and event18."retractedAt" is null
                                and coalesce(event18."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                            )
                            and exists (
                              select
                                1
                              from
                                "Condition" condition19
                              where
                                condition19."id" = bearing16."conditionId"
                                and condition19."retractedAt" is null
                                and coalesce(
                                  condition19."firstStatedAt",
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
                                    page21."status",
                                    'judgedAt',
                                    to_char(
                                      page21."judgedAt",
                                      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                assessment20."status" as "status",
                                assessment20."judgedAt" as "judgedAt"
                              from
                                "Assessment" assessment20
                              where
                                assessment20."conditionId" = page14."id"
                                and assessment20."retractedAt" is null
                                and assessment20."judgedAt" <= $1::timestamptz
                              order by
                                assessment20."judgedAt" desc,
                                assessment20."id" desc
                              limit
                                20
                            ) page21
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition11."slug" as "slug",
                    condition11."firstStatedAt" as "firstStatedAt",
                    condition11."id" as "id"
                  from
                    "ConditionParty" conditionparty10
                    join "Condition" condition11 on condition11."id" = conditionparty10."conditionId"
                  where
                    conditionparty10."actorId" = actor2."id"
                    and conditionparty10."role" = 'TARGET'
                    and condition11."retractedAt" is null
                    and coalesce(
                      conditionparty10."firstStatedAt",
                      '-infinity'::timestamptz
                    ) <= $1::timestamptz
                    and exists (
                      select
                        1
                      from
                        "Bearing" bearing12
                        join "Event" event13 on event13."id" = bearing12."eventId"
                      where
                        bearing12."conditionId" = condition11."id"
                        and event13."retractedAt" is null
                        and coalesce(event13."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                        and event13."realis" = $2::"Realis"
                    )
                  order by
                    coalesce(
                      conditionparty10."firstStatedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    conditionparty10."conditionId" desc
                  limit
                    3
                ) page14
            )
          )
        from
          "Actor" actor2
        where
          actor2."id" = (
            select
              coalesce(actor3."survivorId", actor3."id")
            from
              "Actor" actor3
            where
              actor3."slug" = $3::text
          )
          and actor2."survivorId" is null
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
                  "Affiliation" affiliation24
                where
                  (
                    affiliation24."actorId" = actor22."id"
                    or affiliation24."counterpartId" = actor22."id"
                  )
                  and affiliation24."actorId" <> affiliation24."counterpartId"
                  and affiliation24."retractedAt" is null
                  and (
                    affiliation24."validFrom" is null
                    or affiliation24."validFrom" <= ($4::timestamptz at time zone 'UTC')::date
                  )
                  and (
                    affiliation24."validTo" is null
                    or affiliation24."validTo" >= ($4::timestamptz at time zone 'UTC')::date
                  )
              )
            )
          )
        from
          "Actor" actor22
        where
          actor22."id" = (
            select
              coalesce(actor23."survivorId", actor23."id")
            from
              "Actor" actor23
            where
              actor23."slug" = $5::text
          )
          and actor22."survivorId" is null
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
                        'officeTitle',
                        page29."officeTitle",
                        'validTo',
                        to_char(page29."validTo", 'YYYY-MM-DD')
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation28."officeTitle" as "officeTitle",
                    affiliation28."validTo" as "validTo"
                  from
                    "Affiliation" affiliation28
                  where
                    (
                      affiliation28."actorId" = actor26."id"
                      or affiliation28."counterpartId" = actor26."id"
                    )
                    and affiliation28."actorId" <> affiliation28."counterpartId"
                    and affiliation28."retractedAt" is null
                    and (
                      affiliation28."validFrom" is null
                      or affiliation28."validFrom" <= ($6::timestamptz at time zone 'UTC')::date
                    )
                    and (
                      affiliation28."validTo" is null
                      or affiliation28."validTo" >= ($6::timestamptz at time zone 'UTC')::date
                    )
                  order by
                    affiliation28."id" asc
                  limit
                    20
                ) page29
            )
          )
        from
          "Actor" actor26
        where
          actor26."id" = (
            select
              coalesce(actor27."survivorId", actor27."id")
            from
              "Actor" actor27
            where
              actor27."slug" = $7::text
          )
          and actor26."survivorId" is null
      ),
      'unstated',
      (
        select
          json_build_object('slug', condition30."slug")
        from
          "Condition" condition30
        where
          condition30."slug" = $8::text
          and condition30."retractedAt" is null
          and coalesce(
            condition30."firstStatedAt",
            '-infinity'::timestamptz
          ) <= $9::timestamptz
      ),
      'stated',
      (
        select
          json_build_object(
            'slug',
            condition31."slug",
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
                          when page33."eventId" is not null then (
                            select
                              json_build_object('__typename', 'Event')
                            from
                              "Event" event34
                            where
                              event34."id" = page33."eventId"
                              and event34."retractedAt" is null
                              and coalesce(event34."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                          )
                          when page33."conditionId" is not null then (
                            select
                              json_build_object('__typename', 'Condition')
                            from
                              "Condition" condition35
                            where
                              condition35."id" = page33."conditionId"
                              and condition35."retractedAt" is null
                              and coalesce(
                                condition35."firstStatedAt",
                                '-infinity'::timestamptz
                              ) <= $10::timestamptz
                          )
                          when page33."assessmentId" is not null then (
                            select
                              json_build_object('__typename', 'Assessment')
                            from
                              "Assessment" assessment36
                            where
                              assessment36."id" = page33."assessmentId"
                              and assessment36."retractedAt" is null
                              and assessment36."judgedAt" <= $10::timestamptz
                          )
                          when page33."outcomeId" is not null then (
                            select
                              json_build_object('__typename', 'Outcome')
                            from
                              "Outcome" outcome37
                            where
                              outcome37."id" = page33."outcomeId"
                              and outcome37."retractedAt" is null
                              and outcome37."effectiveAt" <= $10::timestamptz
                          )
                          when page33."figureId" is not null then (
                            select
                              json_build_object('__typename', 'Figure')
                            from
                              "Figure" figure38
                            where
                              figure38."id" = page33."figureId"
                              and figure38."retractedAt" is null
                          )
                          when page33."affiliationId" is not null then (
                            select
                              json_build_object('__typename', 'Affiliation')
                            from
                              "Affiliation" affiliation39
                            where
                              affiliation39."id" = page33."affiliationId"
                              and affiliation39."actorId" <> affiliation39."counterpartId"
                              and affiliation39."retractedAt" is null
                              and (
                                affiliation39."validFrom" is null
                                or affiliation39."validFrom" <= ($10::timestamptz at time zone 'UTC')::date
                              )
                              and (
                                affiliation39."validTo" is null
                                or affiliation39."validTo" >= ($10::timestamptz at time zone 'UTC')::date
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
                    claim32."eventId" as "eventId",
                    claim32."conditionId" as "conditionId",
                    claim32."assessmentId" as "assessmentId",
                    claim32."outcomeId" as "outcomeId",
                    claim32."figureId" as "figureId",
                    claim32."affiliationId" as "affiliationId"
                  from
                    "Claim" claim32
                  where
                    claim32."conditionId" = condition31."id"
                    and claim32."retractedAt" is null
                  order by
                    claim32."reportedAt" desc,
                    claim32."id" desc
                  limit
                    20
                ) page33
            )
          )
        from
          "Condition" condition31
        where
          condition31."slug" = $11::text
          and condition31."retractedAt" is null
          and coalesce(
            condition31."firstStatedAt",
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
