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
                    conditionparty5."conditionId"
                  from
                    "ConditionParty" conditionparty5
                  where
                    conditionparty5."actorId" = (
                      select
                        actor3."id"
                      from
                        "Actor" actor3
                      where
                        actor3."id" = (
                          select
                            coalesce(actor4."survivorId", actor4."id")
                          from
                            "Actor" actor4
                          where
                            actor4."slug" = $1::text
                        )
                    )
                    and conditionparty5."role" = 'TARGET'
                )
                and case
                  when condition2."knownSince" <= $2::timestamptz then condition2."firstStatedAt" <= $3::timestamptz
                  when condition2."knownSince" is null then exists (
                    select
                      1
                    from
                      "Claim" claim6
                    where
                      claim6."conditionId" = condition2."id"
                      and claim6."reportedAt" <= $2::timestamptz
                      and claim6."retractedBy" is distinct from 'CODER'
                      and (
                        claim6."retractedAt" is null
                        or claim6."retractedAt" > $2::timestamptz
                      )
                      and coalesce(claim6."saidAt", claim6."reportedAt") <= $3::timestamptz
                  )
                end
                and condition2."force" = $4::"ConditionForce"
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page7."slug",
                  'firstStatedAt',
                  to_char(
                    case
                      when page7."knownSince" <= $2::timestamptz then page7."firstStatedAt"
                      when page7."knownSince" is null then (
                        select
                          min(coalesce(claim8."saidAt", claim8."reportedAt"))
                        from
                          "Claim" claim8
                        where
                          claim8."conditionId" = page7."id"
                          and claim8."reportedAt" <= $2::timestamptz
                          and claim8."retractedBy" is distinct from 'CODER'
                          and (
                            claim8."retractedAt" is null
                            or claim8."retractedAt" > $2::timestamptz
                          )
                      )
                    end,
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
                        and (
                          assessment9."knownSince" <= $2::timestamptz
                          or (
                            assessment9."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim10
                              where
                                claim10."assessmentId" = assessment9."id"
                                and claim10."reportedAt" <= $2::timestamptz
                                and claim10."retractedBy" is distinct from 'CODER'
                                and (
                                  claim10."retractedAt" is null
                                  or claim10."retractedAt" > $2::timestamptz
                                )
                            )
                          )
                        )
                        and assessment9."judgedAt" <= $3::timestamptz
                      order by
                        assessment9."judgedAt" desc,
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
                        and exists (
                          select
                            1
                          from
                            "Claim" claim12
                          where
                            claim12."assessmentId" = assessment11."id"
                            and claim12."recordedAt" <= $2::timestamptz
                            and (
                              claim12."retractedRecordedAt" is null
                              or claim12."retractedRecordedAt" > $2::timestamptz
                            )
                        )
                        and assessment11."judgedAt" <= $3::timestamptz
                      order by
                        assessment11."judgedAt" desc,
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
                        and (
                          assessment13."knownSince" <= $5::timestamptz
                          or (
                            assessment13."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim14
                              where
                                claim14."assessmentId" = assessment13."id"
                                and claim14."reportedAt" <= $5::timestamptz
                                and claim14."retractedBy" is distinct from 'CODER'
                                and (
                                  claim14."retractedAt" is null
                                  or claim14."retractedAt" > $5::timestamptz
                                )
                            )
                          )
                        )
                        and assessment13."judgedAt" <= $6::timestamptz
                      order by
                        assessment13."judgedAt" desc,
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
                        and (
                          assessment15."knownSince" <= $2::timestamptz
                          or (
                            assessment15."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim16
                              where
                                claim16."assessmentId" = assessment15."id"
                                and claim16."reportedAt" <= $2::timestamptz
                                and claim16."retractedBy" is distinct from 'CODER'
                                and (
                                  claim16."retractedAt" is null
                                  or claim16."retractedAt" > $2::timestamptz
                                )
                            )
                          )
                        )
                        and assessment15."judgedAt" <= $3::timestamptz
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
                            and (
                              outcome20."knownSince" <= $2::timestamptz
                              or (
                                outcome20."knownSince" is null
                                and exists (
                                  select
                                    1
                                  from
                                    "Claim" claim21
                                  where
                                    claim21."outcomeId" = outcome20."id"
                                    and claim21."reportedAt" <= $2::timestamptz
                                    and claim21."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim21."retractedAt" is null
                                      or claim21."retractedAt" > $2::timestamptz
                                    )
                                )
                              )
                            )
                            and outcome20."effectiveAt" <= $3::timestamptz
                          order by
                            outcome20."effectiveAt" desc,
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
                                and claim23."reportedAt" <= $2::timestamptz
                                and claim23."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "TermCondition" termcondition24
                          where
                            termcondition24."considerationId" = consideration19."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim25
                              where
                                claim25."conditionId" = termcondition24."conditionId"
                                and claim25."reportedAt" <= $2::timestamptz
                                and claim25."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Outcome" outcome26
                          where
                            outcome26."considerationId" = consideration19."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim27
                              where
                                claim27."outcomeId" = outcome26."id"
                                and claim27."reportedAt" <= $2::timestamptz
                                and claim27."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Figure" figure28
                          where
                            figure28."considerationId" = consideration19."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim29
                              where
                                claim29."figureId" = figure28."id"
                                and claim29."reportedAt" <= $2::timestamptz
                                and claim29."retractedBy" is distinct from 'CODER'
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
                  conditionparty5."conditionId"
                from
                  "ConditionParty" conditionparty5
                where
                  conditionparty5."actorId" = (
                    select
                      actor3."id"
                    from
                      "Actor" actor3
                    where
                      actor3."id" = (
                        select
                          coalesce(actor4."survivorId", actor4."id")
                        from
                          "Actor" actor4
                        where
                          actor4."slug" = $1::text
                      )
                  )
                  and conditionparty5."role" = 'TARGET'
              )
              and case
                when condition2."knownSince" <= $2::timestamptz then condition2."firstStatedAt" <= $3::timestamptz
                when condition2."knownSince" is null then exists (
                  select
                    1
                  from
                    "Claim" claim6
                  where
                    claim6."conditionId" = condition2."id"
                    and claim6."reportedAt" <= $2::timestamptz
                    and claim6."retractedBy" is distinct from 'CODER'
                    and (
                      claim6."retractedAt" is null
                      or claim6."retractedAt" > $2::timestamptz
                    )
                    and coalesce(claim6."saidAt", claim6."reportedAt") <= $3::timestamptz
                )
              end
              and condition2."force" = $4::"ConditionForce"
            order by
              coalesce(
                case
                  when condition2."knownSince" <= $2::timestamptz then condition2."firstStatedAt"
                  when condition2."knownSince" is null then (
                    select
                      min(coalesce(claim30."saidAt", claim30."reportedAt"))
                    from
                      "Claim" claim30
                    where
                      claim30."conditionId" = condition2."id"
                      and claim30."reportedAt" <= $2::timestamptz
                      and claim30."retractedBy" is distinct from 'CODER'
                      and (
                        claim30."retractedAt" is null
                        or claim30."retractedAt" > $2::timestamptz
                      )
                  )
                end,
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
-- $1 = "taliban"
-- $2 = "2021-12-05T00:00:00.000Z"
-- $3 = "2021-12-05T00:00:00.000Z"
-- $4 = "CONDITION"
-- $5 = "2026-01-01T00:00:00.000Z"
-- $6 = "2026-01-01T00:00:00.000Z"
