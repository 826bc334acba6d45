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
                and considerationparty3."retractedAt" is null
                and actor4."survivorId" is null
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
                and considerationparty5."retractedAt" is null
                and actor6."survivorId" is null
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
                    (
                      select
                        min(words.standing)
                      from
                        (
                          select distinct
                            on (claim9."speakerId", claim9."voice") proviso_standing (claim9."stance") as standing
                          from
                            "Claim" claim9
                          where
                            claim9."outcomeId" = outcome8."id"
                            and claim9."retractedAt" is null
                          order by
                            claim9."speakerId",
                            claim9."voice",
                            coalesce(claim9."saidAt", claim9."reportedAt") > $1::timestamptz,
                            case
                              when coalesce(claim9."saidAt", claim9."reportedAt") > $1::timestamptz then coalesce(claim9."saidAt", claim9."reportedAt")
                            end,
                            coalesce(claim9."saidAt", claim9."reportedAt") desc,
                            proviso_standing (claim9."stance")
                        ) words
                    ),
                    outcome8."standing"
                  ) <= 'HEDGED'
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
                      "Outcome" outcome10
                    where
                      outcome10."considerationId" = consideration2."id"
                      and outcome10."standing" <= 'HEDGED'
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'state',
                        page11."state",
                        'effectiveAt',
                        proviso_moment (
                          page11."effectiveAt",
                          page11."effectiveAtPrecision"
                        ),
                        'event',
                        (
                          select
                            json_build_object('title', event12."title")
                          from
                            "Event" event12
                          where
                            event12."id" = page11."eventId"
                            and event12."retractedAt" is null
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    outcome10."state" as "state",
                    outcome10."effectiveAt" as "effectiveAt",
                    outcome10."effectiveAtPrecision" as "effectiveAtPrecision",
                    outcome10."eventId" as "eventId"
                  from
                    "Outcome" outcome10
                  where
                    outcome10."considerationId" = consideration2."id"
                    and outcome10."standing" <= 'HEDGED'
                  order by
                    outcome10."effectiveAt" desc,
                    outcome10."id" desc
                  limit
                    20
                ) page11
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
                    condition15."slug" as "slug",
                    condition15."id" as "id"
                  from
                    "Condition" condition15
                  where
                    condition15."id" in (
                      select
                        condition13."id"
                      from
                        "Condition" condition13
                      where
                        condition13."considerationId" = consideration2."id"
                      union
                      select
                        termcondition14."conditionId"
                      from
                        "TermCondition" termcondition14
                      where
                        termcondition14."considerationId" = consideration2."id"
                    )
                    and condition15."standing" <= 'HEDGED'
                  order by
                    condition15."slug" asc,
                    condition15."id" asc
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
