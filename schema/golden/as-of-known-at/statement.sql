select
  json_build_object(
    'data',
    json_build_object(
      'conditions',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "Condition" condition2
              where
                exists (
                  select
                    1
                  from
                    "Claim" claim5
                  where
                    claim5."conditionId" = condition2."id"
                    and claim5."reportedAt" <= $1::timestamptz
                    and (
                      claim5."retractedAt" is null
                      or claim5."retractedAt" > $2::timestamptz
                    )
                )
                and (
                  condition2."force" = $3::"ConditionForce"
                  and exists (
                    select
                      1
                    from
                      "ConditionParty" conditionparty3
                      join "Actor" actor4 on actor4."id" = conditionparty3."actorId"
                    where
                      conditionparty3."conditionId" = condition2."id"
                      and conditionparty3."role" = 'TARGET'
                      and actor4."slug" = $4::text
                  )
                )
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page7."slug",
                  'firstStatedAt',
                  to_char(
                    (
                      select
                        min(coalesce(claim8."saidAt", claim8."reportedAt"))
                      from
                        "Claim" claim8
                      where
                        claim8."conditionId" = page7."id"
                        and claim8."reportedAt" <= $5::timestamptz
                        and (
                          claim8."retractedAt" is null
                          or claim8."retractedAt" > $6::timestamptz
                        )
                    ),
                    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                  ),
                  'status',
                  coalesce(
                    (
                      select
                        assessment9."status"
                      from
                        "Assessment" assessment9
                      where
                        assessment9."conditionId" = page7."id"
                        and assessment9."asOf" <= $7::timestamptz
                        and exists (
                          select
                            1
                          from
                            "Claim" claim10
                          where
                            claim10."assessmentId" = assessment9."id"
                            and claim10."reportedAt" <= $8::timestamptz
                            and (
                              claim10."retractedAt" is null
                              or claim10."retractedAt" > $9::timestamptz
                            )
                        )
                      order by
                        assessment9."asOf" desc,
                        assessment9."id" desc
                      limit
                        1
                    ),
                    'PENDING'::"AssessmentStatus"
                  ),
                  'recorded',
                  coalesce(
                    (
                      select
                        assessment11."status"
                      from
                        "Assessment" assessment11
                      where
                        assessment11."conditionId" = page7."id"
                        and assessment11."asOf" <= $10::timestamptz
                        and exists (
                          select
                            1
                          from
                            "Claim" claim12
                          where
                            claim12."assessmentId" = assessment11."id"
                            and claim12."recordedAt" <= $11::timestamptz
                            and (
                              claim12."retractedAt" is null
                              or claim12."retractedAt" > $12::timestamptz
                            )
                        )
                      order by
                        assessment11."asOf" desc,
                        assessment11."id" desc
                      limit
                        1
                    ),
                    'PENDING'::"AssessmentStatus"
                  ),
                  'later',
                  coalesce(
                    (
                      select
                        assessment13."status"
                      from
                        "Assessment" assessment13
                      where
                        assessment13."conditionId" = page7."id"
                        and assessment13."asOf" <= $13::timestamptz
                        and exists (
                          select
                            1
                          from
                            "Claim" claim14
                          where
                            claim14."assessmentId" = assessment13."id"
                            and claim14."reportedAt" <= $14::timestamptz
                            and (
                              claim14."retractedAt" is null
                              or claim14."retractedAt" > $15::timestamptz
                            )
                        )
                      order by
                        assessment13."asOf" desc,
                        assessment13."id" desc
                      limit
                        1
                    ),
                    'PENDING'::"AssessmentStatus"
                  ),
                  'assessments',
                  json_build_object(
                    'totalCount',
                    (
                      select
                        count(*)
                      from
                        "Assessment" assessment15
                      where
                        assessment15."conditionId" = page7."id"
                        and exists (
                          select
                            1
                          from
                            "Claim" claim16
                          where
                            claim16."assessmentId" = assessment15."id"
                            and claim16."reportedAt" <= $16::timestamptz
                            and (
                              claim16."retractedAt" is null
                              or claim16."retractedAt" > $17::timestamptz
                            )
                        )
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration19."slug",
                        'state',
                        (
                          select
                            outcome20."state"
                          from
                            "Outcome" outcome20
                          where
                            outcome20."considerationId" = consideration19."id"
                            and outcome20."asOf" <= $18::timestamptz
                            and exists (
                              select
                                1
                              from
                                "Claim" claim21
                              where
                                claim21."outcomeId" = outcome20."id"
                                and claim21."reportedAt" <= $19::timestamptz
                                and (
                                  claim21."retractedAt" is null
                                  or claim21."retractedAt" > $20::timestamptz
                                )
                            )
                          order by
                            outcome20."asOf" desc,
                            outcome20."id" desc
                          limit
                            1
                        )
                      )
                    from
                      "Consideration" consideration19
                    where
                      consideration19."id" = page7."considerationId"
                      and (
                        exists (
                          select
                            1
                          from
                            "Condition" condition22
                          where
                            condition22."considerationId" = consideration19."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim23
                              where
                                claim23."conditionId" = condition22."id"
                                and claim23."reportedAt" <= $21::timestamptz
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Outcome" outcome24
                          where
                            outcome24."considerationId" = consideration19."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim25
                              where
                                claim25."outcomeId" = outcome24."id"
                                and claim25."reportedAt" <= $22::timestamptz
                            )
                        )
                      )
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              condition2."slug" as "slug",
              condition2."id" as "id",
              condition2."considerationId" as "considerationId"
            from
              "Condition" condition2
            where
              exists (
                select
                  1
                from
                  "Claim" claim6
                where
                  claim6."conditionId" = condition2."id"
                  and claim6."reportedAt" <= $23::timestamptz
                  and (
                    claim6."retractedAt" is null
                    or claim6."retractedAt" > $24::timestamptz
                  )
              )
              and (
                condition2."force" = $25::"ConditionForce"
                and exists (
                  select
                    1
                  from
                    "ConditionParty" conditionparty3
                    join "Actor" actor4 on actor4."id" = conditionparty3."actorId"
                  where
                    conditionparty3."conditionId" = condition2."id"
                    and conditionparty3."role" = 'TARGET'
                    and actor4."slug" = $26::text
                )
              )
            order by
              coalesce(
                (
                  select
                    min(coalesce(claim27."saidAt", claim27."reportedAt"))
                  from
                    "Claim" claim27
                  where
                    claim27."conditionId" = condition2."id"
                    and claim27."reportedAt" <= $27::timestamptz
                    and (
                      claim27."retractedAt" is null
                      or claim27."retractedAt" > $28::timestamptz
                    )
                ),
                'infinity'::timestamptz
              ) asc,
              condition2."slug" asc,
              condition2."id" asc
            limit
              20
          ) page7
      )
    )
  )::text
-- $1 = "2021-12-05T00:00:00.000Z"
-- $2 = "2021-12-05T00:00:00.000Z"
-- $3 = "CONDITION"
-- $4 = "taliban"
-- $5 = "2021-12-05T00:00:00.000Z"
-- $6 = "2021-12-05T00:00:00.000Z"
-- $7 = "2021-12-05T00:00:00.000Z"
-- $8 = "2021-12-05T00:00:00.000Z"
-- $9 = "2021-12-05T00:00:00.000Z"
-- $10 = "2021-12-05T00:00:00.000Z"
-- $11 = "2021-12-05T00:00:00.000Z"
-- $12 = "2021-12-05T00:00:00.000Z"
-- $13 = "2026-01-01T00:00:00.000Z"
-- $14 = "2026-01-01T00:00:00.000Z"
-- $15 = "2026-01-01T00:00:00.000Z"
-- $16 = "2021-12-05T00:00:00.000Z"
-- $17 = "2021-12-05T00:00:00.000Z"
-- $18 = "2021-12-05T00:00:00.000Z"
-- $19 = "2021-12-05T00:00:00.000Z"
-- $20 = "2021-12-05T00:00:00.000Z"
-- $21 = "2021-12-05T00:00:00.000Z"
-- $22 = "2021-12-05T00:00:00.000Z"
-- $23 = "2021-12-05T00:00:00.000Z"
-- $24 = "2021-12-05T00:00:00.000Z"
-- $25 = "CONDITION"
-- $26 = "taliban"
-- $27 = "2021-12-05T00:00:00.000Z"
-- $28 = "2021-12-05T00:00:00.000Z"
