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
                    and (
                      not conditionparty5."hasClaims"
                      or conditionparty5."knownSince" <= $2::timestamptz
                      or (
                        conditionparty5."knownSince" is null
                        and exists (
                          select
                            1
                          from
                            "Claim" claim6
                          where
                            claim6."conditionPartyId" = conditionparty5."id"
                            and claim6."reportedAt" <= $2::timestamptz
                            and claim6."retractedBy" is distinct from 'CODER'
                            and (
                              claim6."retractedAt" is null
                              or claim6."retractedAt" > $2::timestamptz
                            )
                        )
                      )
                    )
                )
                and case
                  when condition2."knownSince" <= $2::timestamptz then condition2."firstStatedAt" <= $3::timestamptz
                  when condition2."knownSince" is null then exists (
                    select
                      1
                    from
                      "Claim" claim7
                    where
                      claim7."conditionId" = condition2."id"
                      and claim7."reportedAt" <= $2::timestamptz
                      and claim7."retractedBy" is distinct from 'CODER'
                      and (
                        claim7."retractedAt" is null
                        or claim7."retractedAt" > $2::timestamptz
                      )
                      and coalesce(claim7."saidAt", claim7."reportedAt") <= $3::timestamptz
                  )
                end
                and condition2."force" = $4::"ConditionForce"
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page8."slug",
                  'firstStatedAt',
                  to_char(
                    case
                      when page8."knownSince" <= $2::timestamptz then page8."firstStatedAt"
                      when page8."knownSince" is null then (
                        select
                          min(coalesce(claim9."saidAt", claim9."reportedAt"))
                        from
                          "Claim" claim9
                        where
                          claim9."conditionId" = page8."id"
                          and claim9."reportedAt" <= $2::timestamptz
                          and claim9."retractedBy" is distinct from 'CODER'
                          and (
                            claim9."retractedAt" is null
                            or claim9."retractedAt" > $2::timestamptz
                          )
                      )
                    end,
                    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
                  ),
                  'status',
                  coalesce(
                    (
                      select
                        assessment10."status"
                      from
                        "Assessment" assessment10
                      where
                        assessment10."conditionId" = page8."id"
                        and (
                          assessment10."knownSince" <= $2::timestamptz
                          or (
                            assessment10."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim11
                              where
                                claim11."assessmentId" = assessment10."id"
                                and claim11."reportedAt" <= $2::timestamptz
                                and claim11."retractedBy" is distinct from 'CODER'
                                and (
                                  claim11."retractedAt" is null
                                  or claim11."retractedAt" > $2::timestamptz
                                )
                            )
                          )
                        )
                        and assessment10."judgedAt" <= $3::timestamptz
                      order by
                        assessment10."judgedAt" desc,
                        assessment10."id" desc
                      limit
                        1
                    ),
                    'PENDING'::"AssessmentStatus"
                  ),
                  'recorded',
                  coalesce(
                    (
                      select
                        assessment12."status"
                      from
                        "Assessment" assessment12
                      where
                        assessment12."conditionId" = page8."id"
                        and exists (
                          select
                            1
                          from
                            "Claim" claim13
                          where
                            claim13."assessmentId" = assessment12."id"
                            and claim13."recordedAt" <= $2::timestamptz
                            and (
                              claim13."retractedRecordedAt" is null
                              or claim13."retractedRecordedAt" > $2::timestamptz
                            )
                        )
                        and assessment12."judgedAt" <= $3::timestamptz
                      order by
                        assessment12."judgedAt" desc,
                        assessment12."id" desc
                      limit
                        1
                    ),
                    'PENDING'::"AssessmentStatus"
                  ),
                  'later',
                  coalesce(
                    (
                      select
                        assessment14."status"
                      from
                        "Assessment" assessment14
                      where
                        assessment14."conditionId" = page8."id"
                        and (
                          assessment14."knownSince" <= $5::timestamptz
                          or (
                            assessment14."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim15
                              where
                                claim15."assessmentId" = assessment14."id"
                                and claim15."reportedAt" <= $5::timestamptz
                                and claim15."retractedBy" is distinct from 'CODER'
                                and (
                                  claim15."retractedAt" is null
                                  or claim15."retractedAt" > $5::timestamptz
                                )
                            )
                          )
                        )
                        and assessment14."judgedAt" <= $6::timestamptz
                      order by
                        assessment14."judgedAt" desc,
                        assessment14."id" desc
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
                        "Assessment" assessment16
                      where
                        assessment16."conditionId" = page8."id"
                        and (
                          assessment16."knownSince" <= $2::timestamptz
                          or (
                            assessment16."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim17
                              where
                                claim17."assessmentId" = assessment16."id"
                                and claim17."reportedAt" <= $2::timestamptz
                                and claim17."retractedBy" is distinct from 'CODER'
                                and (
                                  claim17."retractedAt" is null
                                  or claim17."retractedAt" > $2::timestamptz
                                )
                            )
                          )
                        )
                        and assessment16."judgedAt" <= $3::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration20."slug",
                        'state',
                        (
                          select
                            outcome21."state"
                          from
                            "Outcome" outcome21
                          where
                            outcome21."considerationId" = consideration20."id"
                            and (
                              outcome21."knownSince" <= $2::timestamptz
                              or (
                                outcome21."knownSince" is null
                                and exists (
                                  select
                                    1
                                  from
                                    "Claim" claim22
                                  where
                                    claim22."outcomeId" = outcome21."id"
                                    and claim22."reportedAt" <= $2::timestamptz
                                    and claim22."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim22."retractedAt" is null
                                      or claim22."retractedAt" > $2::timestamptz
                                    )
                                )
                              )
                            )
                            and outcome21."effectiveAt" <= $3::timestamptz
                          order by
                            outcome21."effectiveAt" desc,
                            outcome21."id" desc
                          limit
                            1
                        )
                      )
                    from
                      "Consideration" consideration20
                    where
                      consideration20."id" = page8."considerationId"
                      and case
                        when consideration20."hasClaims" then (
                          not consideration20."hasClaims"
                          or consideration20."knownSince" <= $2::timestamptz
                          or (
                            consideration20."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim23
                              where
                                claim23."considerationId" = consideration20."id"
                                and claim23."reportedAt" <= $2::timestamptz
                                and claim23."retractedBy" is distinct from 'CODER'
                                and (
                                  claim23."retractedAt" is null
                                  or claim23."retractedAt" > $2::timestamptz
                                )
                            )
                          )
                        )
                        else exists (
                          select
                            1
                          from
                            "Condition" condition24
                          where
                            condition24."considerationId" = consideration20."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim25
                              where
                                claim25."conditionId" = condition24."id"
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
                            outcome26."considerationId" = consideration20."id"
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
                            figure28."considerationId" = consideration20."id"
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
                      end
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
                  and (
                    not conditionparty5."hasClaims"
                    or conditionparty5."knownSince" <= $2::timestamptz
                    or (
                      conditionparty5."knownSince" is null
                      and exists (
                        select
                          1
                        from
                          "Claim" claim6
                        where
                          claim6."conditionPartyId" = conditionparty5."id"
                          and claim6."reportedAt" <= $2::timestamptz
                          and claim6."retractedBy" is distinct from 'CODER'
                          and (
                            claim6."retractedAt" is null
                            or claim6."retractedAt" > $2::timestamptz
                          )
                      )
                    )
                  )
              )
              and case
                when condition2."knownSince" <= $2::timestamptz then condition2."firstStatedAt" <= $3::timestamptz
                when condition2."knownSince" is null then exists (
                  select
                    1
                  from
                    "Claim" claim7
                  where
                    claim7."conditionId" = condition2."id"
                    and claim7."reportedAt" <= $2::timestamptz
                    and claim7."retractedBy" is distinct from 'CODER'
                    and (
                      claim7."retractedAt" is null
                      or claim7."retractedAt" > $2::timestamptz
                    )
                    and coalesce(claim7."saidAt", claim7."reportedAt") <= $3::timestamptz
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
          ) page8
      )
    )
  )::text
-- $1 = "taliban"
-- $2 = "2021-12-05T00:00:00.000Z"
-- $3 = "2021-12-05T00:00:00.000Z"
-- $4 = "CONDITION"
-- $5 = "2026-01-01T00:00:00.000Z"
-- $6 = "2026-01-01T00:00:00.000Z"
