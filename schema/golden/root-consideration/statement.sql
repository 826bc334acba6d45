select
  json_build_object(
    'data',
    json_build_object(
      'consideration',
      (
        select
          json_build_object(
            'considerationKind',
            consideration2."considerationKind",
            'description',
            consideration2."description",
            'givers',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object('name', actor4."name")
                    order by
                      actor4."name",
                      actor4."id"
                  ),
                  '[]'
                )
              from
                "ConsiderationParty" considerationparty3
                join "Actor" actor4 on actor4."id" = considerationparty3."actorId"
              where
                considerationparty3."considerationId" = consideration2."id"
                and considerationparty3."role" = 'GIVER'
                and considerationparty3."ownStanding" <= 'HEDGED'
                and actor4."survivorId" is null
                and actor4."recordRetractedAt" is null
            ),
            'receivers',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object('name', actor6."name")
                    order by
                      actor6."name",
                      actor6."id"
                  ),
                  '[]'
                )
              from
                "ConsiderationParty" considerationparty5
                join "Actor" actor6 on actor6."id" = considerationparty5."actorId"
              where
                considerationparty5."considerationId" = consideration2."id"
                and considerationparty5."role" = 'RECEIVER'
                and considerationparty5."ownStanding" <= 'HEDGED'
                and actor6."survivorId" is null
                and actor6."recordRetractedAt" is null
            ),
            'state',
            (
              select
                outcome7."state"
              from
                "Outcome" outcome7
              where
                outcome7."considerationId" = consideration2."id"
                and outcome7."effectiveAt" <= proviso_today ()
                and outcome7."standing" <= 'HEDGED'
              order by
                outcome7."effectiveAt" desc,
                outcome7."id" desc
              limit
                1
            ),
            'before',
            (
              select
                outcome8."state"
              from
                "Outcome" outcome8
              where
                outcome8."considerationId" = consideration2."id"
                and (
                  outcome8."knownSince" is not null
                  or coalesce(
                    proviso_counted (
                      'outcomeId',
                      outcome8."id",
                      $1::timestamptz,
                      null,
                      'REPORTED'
                    ),
                    outcome8."standing" <= 'HEDGED'
                  )
                )
                and outcome8."effectiveAt" <= $1::timestamptz
              order by
                outcome8."effectiveAt" desc,
                outcome8."id" desc
              limit
                1
            ),
            'outcomes',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "Outcome" outcome9
                    where
                      outcome9."considerationId" = consideration2."id"
                      and outcome9."standing" <= 'HEDGED'
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'state',
                        page10."state",
                        'effectiveAt',
                        proviso_moment (
                          page10."effectiveAt",
                          page10."effectiveAtPrecision"
                        ),
                        'event',
                        (
                          select
                            json_build_object('title', event11."title")
                          from
                            "Event" event11
                          where
                            event11."id" = page10."eventId"
                            and event11."retractedAt" is null
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    outcome9."state" as "state",
                    outcome9."effectiveAt" as "effectiveAt",
                    outcome9."effectiveAtPrecision" as "effectiveAtPrecision",
                    outcome9."eventId" as "eventId"
                  from
                    "Outcome" outcome9
                  where
                    outcome9."considerationId" = consideration2."id"
                    and outcome9."standing" <= 'HEDGED'
                  order by
                    outcome9."effectiveAt" desc,
                    outcome9."id" desc
                  limit
                    20
                ) page10
            ),
            'conditions',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page16."slug",
                        'status',
                        (
                          select
                            statusperiod17."status"
                          from
                            "StatusPeriod" statusperiod17
                          where
                            statusperiod17."conditionId" = page16."id"
                            and statusperiod17."role" = 'OTHERS'
                            and statusperiod17."from" <= proviso_today ()
                          order by
                            statusperiod17."from" desc
                          limit
                            1
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition14."slug" as "slug",
                    condition14."id" as "id"
                  from
                    (
                      select distinct
                        id
                      from
                        (
                          select
                            condition12."id"
                          from
                            "Condition" condition12
                          where
                            condition12."considerationId" = consideration2."id"
                          union
                          select
                            termcondition13."conditionId"
                          from
                            "TermCondition" termcondition13
                          where
                            termcondition13."considerationId" = consideration2."id"
                        ) ids (id)
                    ) listed15
                    cross join "Condition" condition14
                  where
                    condition14."id" = listed15.id
                    and condition14."standing" <= 'HEDGED'
                  order by
                    condition14."slug" asc,
                    condition14."id" asc
                  limit
                    20
                ) page16
            )
          )
        from
          "Consideration" consideration2
        where
          consideration2."slug" = $2::text
          and consideration2."retractedAt" is null
      )
    )
  )::text
-- $1 = "1944-01-01T23:59:59.999Z"
-- $2 = "recognition-of-lebanon"
