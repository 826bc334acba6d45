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
                    "Claim" claim3
                  where
                    claim3."conditionId" = condition2."id"
                    and claim3."reportedAt" <= $1::timestamptz
                    and (
                      claim3."retractedAt" is null
                      or claim3."retractedAt" > $2::timestamptz
                    )
                    and coalesce(claim3."saidAt", claim3."reportedAt") <= $3::timestamptz
                )
                and (
                  condition2."force" = $4::"ConditionForce"
                  and exists (
                    select
                      1
                    from
                      "ConditionParty" conditionparty4
                      join "Actor" actor5 on actor5."id" = conditionparty4."actorId"
                    where
                      conditionparty4."conditionId" = condition2."id"
                      and conditionparty4."role" = 'TARGET'
                      and actor5."slug" = $5::text
                  )
                )
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page6."slug",
                  'firstStatedAt',
                  to_char(
                    (
                      select
                        min(coalesce(claim7."saidAt", claim7."reportedAt"))
                      from
                        "Claim" claim7
                      where
                        claim7."conditionId" = page6."id"
                        and claim7."reportedAt" <= $6::timestamptz
                        and (
                          claim7."retractedAt" is null
                          or claim7."retractedAt" > $7::timestamptz
                        )
                    ),
                    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                  ),
                  'status',
                  coalesce(
                    (
                      select
                        assessment8."status"
                      from
                        "Assessment" assessment8
                      where
                        assessment8."conditionId" = page6."id"
                        and exists (
                          select
                            1
                          from
                            "Claim" claim9
                          where
                            claim9."assessmentId" = assessment8."id"
                            and claim9."reportedAt" <= $8::timestamptz
                            and (
                              claim9."retractedAt" is null
                              or claim9."retractedAt" > $9::timestamptz
                            )
                        )
                        and assessment8."asOf" <= $10::timestamptz
                      order by
                        assessment8."asOf" desc,
                        assessment8."id" desc
                      limit
                        1
                    ),
                    'PENDING'::"AssessmentStatus"
                  ),
                  'recorded',
                  coalesce(
                    (
                      select
                        assessment10."status"
                      from
                        "Assessment" assessment10
                      where
                        assessment10."conditionId" = page6."id"
                        and exists (
                          select
                            1
                          from
                            "Claim" claim11
                          where
                            claim11."assessmentId" = assessment10."id"
                            and claim11."recordedAt" <= $11::timestamptz
                            and (
                              claim11."retractedAt" is null
                              or claim11."retractedAt" > $12::timestamptz
                            )
                        )
                        and assessment10."asOf" <= $13::timestamptz
                      order by
                        assessment10."asOf" desc,
                        assessment10."id" desc
                      limit
                        1
                    ),
                    'PENDING'::"AssessmentStatus"
                  ),
                  'later',
                  coalesce(
                    (
                      select
                        assessment12."status"
                      from
                        "Assessment" assessment12
                      where
                        assessment12."conditionId" = page6."id"
                        and exists (
                          select
                            1
                          from
                            "Claim" claim13
                          where
                            claim13."assessmentId" = assessment12."id"
                            and claim13."reportedAt" <= $14::timestamptz
                            and (
                              claim13."retractedAt" is null
                              or claim13."retractedAt" > $15::timestamptz
                            )
                        )
                        and assessment12."asOf" <= $16::timestamptz
                      order by
                        assessment12."asOf" desc,
                        assessment12."id" desc
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
                        "Assessment" assessment14
                      where
                        assessment14."conditionId" = page6."id"
                        and exists (
                          select
                            1
                          from
                            "Claim" claim15
                          where
                            claim15."assessmentId" = assessment14."id"
                            and claim15."reportedAt" <= $17::timestamptz
                            and (
                              claim15."retractedAt" is null
                              or claim15."retractedAt" > $18::timestamptz
                            )
                        )
                        and assessment14."asOf" <= $19::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration17."slug",
                        'state',
                        (
                          select
                            outcome18."state"
                          from
                            "Outcome" outcome18
                          where
                            outcome18."considerationId" = consideration17."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim19
                              where
                                claim19."outcomeId" = outcome18."id"
                                and claim19."reportedAt" <= $20::timestamptz
                                and (
                                  claim19."retractedAt" is null
                                  or claim19."retractedAt" > $21::timestamptz
                                )
                            )
                            and outcome18."asOf" <= $22::timestamptz
                          order by
                            outcome18."asOf" desc,
                            outcome18."id" desc
                          limit
                            1
                        )
                      )
                    from
                      "Consideration" consideration17
                    where
                      consideration17."id" = page6."considerationId"
                      and (
                        exists (
                          select
                            1
                          from
                            "Condition" condition20
                          where
                            condition20."considerationId" = consideration17."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim21
                              where
                                claim21."conditionId" = condition20."id"
                                and claim21."reportedAt" <= $23::timestamptz
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Outcome" outcome22
                          where
                            outcome22."considerationId" = consideration17."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim23
                              where
                                claim23."outcomeId" = outcome22."id"
                                and claim23."reportedAt" <= $24::timestamptz
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
                  "Claim" claim3
                where
                  claim3."conditionId" = condition2."id"
                  and claim3."reportedAt" <= $25::timestamptz
                  and (
                    claim3."retractedAt" is null
                    or claim3."retractedAt" > $26::timestamptz
                  )
                  and coalesce(claim3."saidAt", claim3."reportedAt") <= $27::timestamptz
              )
              and (
                condition2."force" = $28::"ConditionForce"
                and exists (
                  select
                    1
                  from
                    "ConditionParty" conditionparty4
                    join "Actor" actor5 on actor5."id" = conditionparty4."actorId"
                  where
                    conditionparty4."conditionId" = condition2."id"
                    and conditionparty4."role" = 'TARGET'
                    and actor5."slug" = $29::text
                )
              )
            order by
              coalesce(
                (
                  select
                    min(coalesce(claim25."saidAt", claim25."reportedAt"))
                  from
                    "Claim" claim25
                  where
                    claim25."conditionId" = condition2."id"
                    and claim25."reportedAt" <= $30::timestamptz
                    and (
                      claim25."retractedAt" is null
                      or claim25."retractedAt" > $31::timestamptz
                    )
                ),
                'infinity'::timestamptz
              ) asc,
              condition2."slug" asc,
              condition2."id" asc
            limit
              20
          ) page6
      )
    )
  )::text
-- $1 = "2021-12-05T00:00:00.000Z"
-- $2 = "2021-12-05T00:00:00.000Z"
-- $3 = "2021-12-05T00:00:00.000Z"
-- $4 = "CONDITION"
-- $5 = "taliban"
-- $6 = "2021-12-05T00:00:00.000Z"
-- $7 = "2021-12-05T00:00:00.000Z"
-- $8 = "2021-12-05T00:00:00.000Z"
-- $9 = "2021-12-05T00:00:00.000Z"
-- $10 = "2021-12-05T00:00:00.000Z"
-- $11 = "2021-12-05T00:00:00.000Z"
-- $12 = "2021-12-05T00:00:00.000Z"
-- $13 = "2021-12-05T00:00:00.000Z"
-- $14 = "2026-01-01T00:00:00.000Z"
-- $15 = "2026-01-01T00:00:00.000Z"
-- $16 = "2026-01-01T00:00:00.000Z"
-- $17 = "2021-12-05T00:00:00.000Z"
-- $18 = "2021-12-05T00:00:00.000Z"
-- $19 = "2021-12-05T00:00:00.000Z"
-- $20 = "2021-12-05T00:00:00.000Z"
-- $21 = "2021-12-05T00:00:00.000Z"
-- $22 = "2021-12-05T00:00:00.000Z"
-- $23 = "2021-12-05T00:00:00.000Z"
-- $24 = "2021-12-05T00:00:00.000Z"
-- $25 = "2021-12-05T00:00:00.000Z"
-- $26 = "2021-12-05T00:00:00.000Z"
-- $27 = "2021-12-05T00:00:00.000Z"
-- $28 = "CONDITION"
-- $29 = "taliban"
-- $30 = "2021-12-05T00:00:00.000Z"
-- $31 = "2021-12-05T00:00:00.000Z"
