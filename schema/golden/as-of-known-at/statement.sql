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
                condition2."id" in (
                  select
                    conditionparty4."conditionId"
                  from
                    "ConditionParty" conditionparty4
                  where
                    conditionparty4."actorId" = (
                      select
                        actor3."id"
                      from
                        "Actor" actor3
                      where
                        actor3."slug" = $1::text
                    )
                    and conditionparty4."role" = 'TARGET'
                )
                and case
                  when condition2."knownSince" <= $2::timestamptz then condition2."firstStatedAt" <= $3::timestamptz
                  when condition2."knownSince" is null then exists (
                    select
                      1
                    from
                      "Claim" claim5
                    where
                      claim5."conditionId" = condition2."id"
                      and claim5."reportedAt" <= $2::timestamptz
                      and (
                        claim5."retractedAt" is null
                        or claim5."retractedAt" > $2::timestamptz
                      )
                      and coalesce(claim5."saidAt", claim5."reportedAt") <= $3::timestamptz
                  )
                end
                and condition2."force" = $4::"ConditionForce"
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page6."slug",
                  'firstStatedAt',
                  to_char(
                    case
                      when page6."knownSince" <= $2::timestamptz then page6."firstStatedAt"
                      when page6."knownSince" is null then (
                        select
                          min(coalesce(claim7."saidAt", claim7."reportedAt"))
                        from
                          "Claim" claim7
                        where
                          claim7."conditionId" = page6."id"
                          and claim7."reportedAt" <= $2::timestamptz
                          and (
                            claim7."retractedAt" is null
                            or claim7."retractedAt" > $2::timestamptz
                          )
                      )
                    end,
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
                        and (
                          assessment8."knownSince" <= $2::timestamptz
                          or (
                            assessment8."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim9
                              where
                                claim9."assessmentId" = assessment8."id"
                                and claim9."reportedAt" <= $2::timestamptz
                                and (
                                  claim9."retractedAt" is null
                                  or claim9."retractedAt" > $2::timestamptz
                                )
                            )
                          )
                        )
                        and assessment8."asOf" <= $3::timestamptz
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
                            and claim11."recordedAt" <= $2::timestamptz
                            and (
                              claim11."retractedAt" is null
                              or claim11."retractedAt" > $2::timestamptz
                            )
                        )
                        and assessment10."asOf" <= $3::timestamptz
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
                        and (
                          assessment12."knownSince" <= $5::timestamptz
                          or (
                            assessment12."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim13
                              where
                                claim13."assessmentId" = assessment12."id"
                                and claim13."reportedAt" <= $5::timestamptz
                                and (
                                  claim13."retractedAt" is null
                                  or claim13."retractedAt" > $5::timestamptz
                                )
                            )
                          )
                        )
                        and assessment12."asOf" <= $6::timestamptz
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
                        and (
                          assessment14."knownSince" <= $2::timestamptz
                          or (
                            assessment14."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim15
                              where
                                claim15."assessmentId" = assessment14."id"
                                and claim15."reportedAt" <= $2::timestamptz
                                and (
                                  claim15."retractedAt" is null
                                  or claim15."retractedAt" > $2::timestamptz
                                )
                            )
                          )
                        )
                        and assessment14."asOf" <= $3::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration18."slug",
                        'state',
                        (
                          select
                            outcome19."state"
                          from
                            "Outcome" outcome19
                          where
                            outcome19."considerationId" = consideration18."id"
                            and (
                              outcome19."knownSince" <= $2::timestamptz
                              or (
                                outcome19."knownSince" is null
                                and exists (
                                  select
                                    1
                                  from
                                    "Claim" claim20
                                  where
                                    claim20."outcomeId" = outcome19."id"
                                    and claim20."reportedAt" <= $2::timestamptz
                                    and (
                                      claim20."retractedAt" is null
                                      or claim20."retractedAt" > $2::timestamptz
                                    )
                                )
                              )
                            )
                            and outcome19."asOf" <= $3::timestamptz
                          order by
                            outcome19."asOf" desc,
                            outcome19."id" desc
                          limit
                            1
                        )
                      )
                    from
                      "Consideration" consideration18
                    where
                      consideration18."id" = page6."considerationId"
                      and (
                        exists (
                          select
                            1
                          from
                            "Condition" condition21
                          where
                            condition21."considerationId" = consideration18."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim22
                              where
                                claim22."conditionId" = condition21."id"
                                and claim22."reportedAt" <= $2::timestamptz
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Outcome" outcome23
                          where
                            outcome23."considerationId" = consideration18."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim24
                              where
                                claim24."outcomeId" = outcome23."id"
                                and claim24."reportedAt" <= $2::timestamptz
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
              condition2."knownSince" as "knownSince",
              condition2."firstStatedAt" as "firstStatedAt",
              condition2."considerationId" as "considerationId"
            from
              "Condition" condition2
            where
              condition2."id" in (
                select
                  conditionparty4."conditionId"
                from
                  "ConditionParty" conditionparty4
                where
                  conditionparty4."actorId" = (
                    select
                      actor3."id"
                    from
                      "Actor" actor3
                    where
                      actor3."slug" = $1::text
                  )
                  and conditionparty4."role" = 'TARGET'
              )
              and case
                when condition2."knownSince" <= $2::timestamptz then condition2."firstStatedAt" <= $3::timestamptz
                when condition2."knownSince" is null then exists (
                  select
                    1
                  from
                    "Claim" claim5
                  where
                    claim5."conditionId" = condition2."id"
                    and claim5."reportedAt" <= $2::timestamptz
                    and (
                      claim5."retractedAt" is null
                      or claim5."retractedAt" > $2::timestamptz
                    )
                    and coalesce(claim5."saidAt", claim5."reportedAt") <= $3::timestamptz
                )
              end
              and condition2."force" = $4::"ConditionForce"
            order by
              coalesce(
                case
                  when condition2."knownSince" <= $2::timestamptz then condition2."firstStatedAt"
                  when condition2."knownSince" is null then (
                    select
                      min(coalesce(claim25."saidAt", claim25."reportedAt"))
                    from
                      "Claim" claim25
                    where
                      claim25."conditionId" = condition2."id"
                      and claim25."reportedAt" <= $2::timestamptz
                      and (
                        claim25."retractedAt" is null
                        or claim25."retractedAt" > $2::timestamptz
                      )
                  )
                end,
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
-- $1 = "taliban"
-- $2 = "2021-12-05T00:00:00.000Z"
-- $3 = "2021-12-05T00:00:00.000Z"
-- $4 = "CONDITION"
-- $5 = "2026-01-01T00:00:00.000Z"
-- $6 = "2026-01-01T00:00:00.000Z"
