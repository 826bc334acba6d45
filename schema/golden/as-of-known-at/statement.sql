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
                and (
                  condition2."knownSince" <= $2::timestamptz
                  or (
                    condition2."knownSince" is null
                    and (
                      select
                        min(words.standing)
                      from
                        (
                          select distinct
                            on (claim6."speakerId", claim6."voice") proviso_standing (claim6."stance") as standing
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
                          order by
                            claim6."speakerId",
                            claim6."voice",
                            coalesce(claim6."saidAt", claim6."reportedAt") > $3::timestamptz,
                            case
                              when coalesce(claim6."saidAt", claim6."reportedAt") > $3::timestamptz then coalesce(claim6."saidAt", claim6."reportedAt")
                            end,
                            coalesce(claim6."saidAt", claim6."reportedAt") desc,
                            proviso_standing (claim6."stance")
                        ) words
                    ) <= 'HEDGED'
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
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim11."speakerId", claim11."voice") proviso_standing (claim11."stance") as standing
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
                                  order by
                                    claim11."speakerId",
                                    claim11."voice",
                                    coalesce(claim11."saidAt", claim11."reportedAt") > $3::timestamptz,
                                    case
                                      when coalesce(claim11."saidAt", claim11."reportedAt") > $3::timestamptz then coalesce(claim11."saidAt", claim11."reportedAt")
                                    end,
                                    coalesce(claim11."saidAt", claim11."reportedAt") desc,
                                    proviso_standing (claim11."stance")
                                ) words
                            ) <= 'HEDGED'
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
                        and case
                          when assessment12."knownSince" is null then (
                            select
                              min(words.standing)
                            from
                              (
                                select distinct
                                  on (claim13."speakerId", claim13."voice") proviso_standing (claim13."stance") as standing
                                from
                                  "Claim" claim13
                                where
                                  claim13."assessmentId" = assessment12."id"
                                  and claim13."recordedAt" <= $2::timestamptz
                                  and (
                                    claim13."retractedRecordedAt" is null
                                    or claim13."retractedRecordedAt" > $2::timestamptz
                                  )
                                order by
                                  claim13."speakerId",
                                  claim13."voice",
                                  coalesce(claim13."saidAt", claim13."reportedAt") > $3::timestamptz,
                                  case
                                    when coalesce(claim13."saidAt", claim13."reportedAt") > $3::timestamptz then coalesce(claim13."saidAt", claim13."reportedAt")
                                  end,
                                  coalesce(claim13."saidAt", claim13."reportedAt") desc,
                                  proviso_standing (claim13."stance")
                              ) words
                          ) <= 'HEDGED'
                          else exists (
                            select
                              1
                            from
                              "Claim" claim14
                            where
                              claim14."assessmentId" = assessment12."id"
                              and claim14."recordedAt" <= $2::timestamptz
                              and (
                                claim14."retractedRecordedAt" is null
                                or claim14."retractedRecordedAt" > $2::timestamptz
                              )
                          )
                        end
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
                        assessment15."status"
                      from
                        "Assessment" assessment15
                      where
                        assessment15."conditionId" = page8."id"
                        and (
                          assessment15."knownSince" <= $5::timestamptz
                          or (
                            assessment15."knownSince" is null
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim16."speakerId", claim16."voice") proviso_standing (claim16."stance") as standing
                                  from
                                    "Claim" claim16
                                  where
                                    claim16."assessmentId" = assessment15."id"
                                    and claim16."reportedAt" <= $5::timestamptz
                                    and claim16."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim16."retractedAt" is null
                                      or claim16."retractedAt" > $5::timestamptz
                                    )
                                  order by
                                    claim16."speakerId",
                                    claim16."voice",
                                    coalesce(claim16."saidAt", claim16."reportedAt") > $6::timestamptz,
                                    case
                                      when coalesce(claim16."saidAt", claim16."reportedAt") > $6::timestamptz then coalesce(claim16."saidAt", claim16."reportedAt")
                                    end,
                                    coalesce(claim16."saidAt", claim16."reportedAt") desc,
                                    proviso_standing (claim16."stance")
                                ) words
                            ) <= 'HEDGED'
                          )
                        )
                        and assessment15."judgedAt" <= $6::timestamptz
                      order by
                        assessment15."judgedAt" desc,
                        assessment15."id" desc
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
                        "Assessment" assessment17
                      where
                        assessment17."conditionId" = page8."id"
                        and (
                          assessment17."knownSince" <= $2::timestamptz
                          or (
                            assessment17."knownSince" is null
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim18."speakerId", claim18."voice") proviso_standing (claim18."stance") as standing
                                  from
                                    "Claim" claim18
                                  where
                                    claim18."assessmentId" = assessment17."id"
                                    and claim18."reportedAt" <= $2::timestamptz
                                    and claim18."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim18."retractedAt" is null
                                      or claim18."retractedAt" > $2::timestamptz
                                    )
                                  order by
                                    claim18."speakerId",
                                    claim18."voice",
                                    coalesce(claim18."saidAt", claim18."reportedAt") > $3::timestamptz,
                                    case
                                      when coalesce(claim18."saidAt", claim18."reportedAt") > $3::timestamptz then coalesce(claim18."saidAt", claim18."reportedAt")
                                    end,
                                    coalesce(claim18."saidAt", claim18."reportedAt") desc,
                                    proviso_standing (claim18."stance")
                                ) words
                            ) <= 'HEDGED'
                          )
                        )
                        and assessment17."judgedAt" <= $3::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration21."slug",
                        'state',
                        (
                          select
                            outcome22."state"
                          from
                            "Outcome" outcome22
                          where
                            outcome22."considerationId" = consideration21."id"
                            and (
                              outcome22."knownSince" <= $2::timestamptz
                              or (
                                outcome22."knownSince" is null
                                and (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim23."speakerId", claim23."voice") proviso_standing (claim23."stance") as standing
                                      from
                                        "Claim" claim23
                                      where
                                        claim23."outcomeId" = outcome22."id"
                                        and claim23."reportedAt" <= $2::timestamptz
                                        and claim23."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim23."retractedAt" is null
                                          or claim23."retractedAt" > $2::timestamptz
                                        )
                                      order by
                                        claim23."speakerId",
                                        claim23."voice",
                                        coalesce(claim23."saidAt", claim23."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim23."saidAt", claim23."reportedAt") > $3::timestamptz then coalesce(claim23."saidAt", claim23."reportedAt")
                                        end,
                                        coalesce(claim23."saidAt", claim23."reportedAt") desc,
                                        proviso_standing (claim23."stance")
                                    ) words
                                ) <= 'HEDGED'
                              )
                            )
                            and outcome22."effectiveAt" <= $3::timestamptz
                          order by
                            outcome22."effectiveAt" desc,
                            outcome22."id" desc
                          limit
                            1
                        )
                      )
                    from
                      "Consideration" consideration21
                    where
                      consideration21."id" = page8."considerationId"
                      and (
                        exists (
                          select
                            1
                          from
                            "Condition" condition24
                          where
                            condition24."considerationId" = consideration21."id"
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
                            "TermCondition" termcondition26
                          where
                            termcondition26."considerationId" = consideration21."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim27
                              where
                                claim27."conditionId" = termcondition26."conditionId"
                                and claim27."reportedAt" <= $2::timestamptz
                                and claim27."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Outcome" outcome28
                          where
                            outcome28."considerationId" = consideration21."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim29
                              where
                                claim29."outcomeId" = outcome28."id"
                                and claim29."reportedAt" <= $2::timestamptz
                                and claim29."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Figure" figure30
                          where
                            figure30."considerationId" = consideration21."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim31
                              where
                                claim31."figureId" = figure30."id"
                                and claim31."reportedAt" <= $2::timestamptz
                                and claim31."retractedBy" is distinct from 'CODER'
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
              and (
                condition2."knownSince" <= $2::timestamptz
                or (
                  condition2."knownSince" is null
                  and (
                    select
                      min(words.standing)
                    from
                      (
                        select distinct
                          on (claim6."speakerId", claim6."voice") proviso_standing (claim6."stance") as standing
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
                        order by
                          claim6."speakerId",
                          claim6."voice",
                          coalesce(claim6."saidAt", claim6."reportedAt") > $3::timestamptz,
                          case
                            when coalesce(claim6."saidAt", claim6."reportedAt") > $3::timestamptz then coalesce(claim6."saidAt", claim6."reportedAt")
                          end,
                          coalesce(claim6."saidAt", claim6."reportedAt") desc,
                          proviso_standing (claim6."stance")
                      ) words
                  ) <= 'HEDGED'
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
                      min(coalesce(claim32."saidAt", claim32."reportedAt"))
                    from
                      "Claim" claim32
                    where
                      claim32."conditionId" = condition2."id"
                      and claim32."reportedAt" <= $2::timestamptz
                      and claim32."retractedBy" is distinct from 'CODER'
                      and (
                        claim32."retractedAt" is null
                        or claim32."retractedAt" > $2::timestamptz
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
