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
                            and (
                              claim6."reportedAt" <= $2::timestamptz
                              or (
                                claim6."reportedAtPrecision" <> 'INSTANT'
                                and claim6."recordedAt" <= $2::timestamptz
                              )
                            )
                            and claim6."retractedBy" is distinct from 'CODER'
                            and (
                              claim6."retractedAt" is null
                              or proviso_known_from (
                                claim6."retractedAt",
                                claim6."retractedAtPrecision",
                                claim6."retractedRecordedAt"
                              ) > $2::timestamptz
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
                      and (
                        claim7."reportedAt" <= $2::timestamptz
                        or (
                          claim7."reportedAtPrecision" <> 'INSTANT'
                          and claim7."recordedAt" <= $2::timestamptz
                        )
                      )
                      and claim7."retractedBy" is distinct from 'CODER'
                      and (
                        claim7."retractedAt" is null
                        or proviso_known_from (
                          claim7."retractedAt",
                          claim7."retractedAtPrecision",
                          claim7."retractedRecordedAt"
                        ) > $2::timestamptz
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
                  proviso_moment (
                    case
                      when page8."knownSince" <= $2::timestamptz then page8."firstStatedAt"
                      when page8."knownSince" is null then (
                        select
                          min(coalesce(claim9."saidAt", claim9."reportedAt"))
                        from
                          "Claim" claim9
                        where
                          claim9."conditionId" = page8."id"
                          and (
                            claim9."reportedAt" <= $2::timestamptz
                            or (
                              claim9."reportedAtPrecision" <> 'INSTANT'
                              and claim9."recordedAt" <= $2::timestamptz
                            )
                          )
                          and claim9."retractedBy" is distinct from 'CODER'
                          and (
                            claim9."retractedAt" is null
                            or proviso_known_from (
                              claim9."retractedAt",
                              claim9."retractedAtPrecision",
                              claim9."retractedRecordedAt"
                            ) > $2::timestamptz
                          )
                      )
                    end,
                    case
                      when page8."knownSince" <= $2::timestamptz then page8."firstStatedAtPrecision"
                      when page8."knownSince" is null then (
                        select
                          case
                            when claim10."saidAt" is null then claim10."reportedAtPrecision"
                            else claim10."saidAtPrecision"
                          end
                        from
                          "Claim" claim10
                        where
                          claim10."conditionId" = page8."id"
                          and (
                            claim10."reportedAt" <= $2::timestamptz
                            or (
                              claim10."reportedAtPrecision" <> 'INSTANT'
                              and claim10."recordedAt" <= $2::timestamptz
                            )
                          )
                          and claim10."retractedBy" is distinct from 'CODER'
                          and (
                            claim10."retractedAt" is null
                            or proviso_known_from (
                              claim10."retractedAt",
                              claim10."retractedAtPrecision",
                              claim10."retractedRecordedAt"
                            ) > $2::timestamptz
                          )
                        order by
                          coalesce(claim10."saidAt", claim10."reportedAt"),
                          case
                            when claim10."saidAt" is null then claim10."reportedAtPrecision"
                            else claim10."saidAtPrecision"
                          end desc
                        limit
                          1
                      )
                    end
                  ),
                  'status',
                  coalesce(
                    (
                      select
                        assessment11."status"
                      from
                        "Assessment" assessment11
                      where
                        assessment11."conditionId" = page8."id"
                        and (
                          assessment11."knownSince" <= $2::timestamptz
                          or (
                            assessment11."knownSince" is null
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim12."speakerId", claim12."voice") proviso_standing (claim12."stance") as standing
                                  from
                                    "Claim" claim12
                                  where
                                    claim12."assessmentId" = assessment11."id"
                                    and (
                                      claim12."reportedAt" <= $2::timestamptz
                                      or (
                                        claim12."reportedAtPrecision" <> 'INSTANT'
                                        and claim12."recordedAt" <= $2::timestamptz
                                      )
                                    )
                                    and claim12."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim12."retractedAt" is null
                                      or proviso_known_from (
                                        claim12."retractedAt",
                                        claim12."retractedAtPrecision",
                                        claim12."retractedRecordedAt"
                                      ) > $2::timestamptz
                                    )
                                  order by
                                    claim12."speakerId",
                                    claim12."voice",
                                    coalesce(claim12."saidAt", claim12."reportedAt") > $3::timestamptz,
                                    case
                                      when coalesce(claim12."saidAt", claim12."reportedAt") > $3::timestamptz then coalesce(claim12."saidAt", claim12."reportedAt")
                                    end,
                                    coalesce(claim12."saidAt", claim12."reportedAt") desc,
                                    proviso_standing (claim12."stance")
                                ) words
                            ) <= 'HEDGED'
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
                  'recorded',
                  coalesce(
                    (
                      select
                        assessment13."status"
                      from
                        "Assessment" assessment13
                      where
                        assessment13."conditionId" = page8."id"
                        and case
                          when assessment13."knownSince" is null then (
                            select
                              min(words.standing)
                            from
                              (
                                select distinct
                                  on (claim14."speakerId", claim14."voice") proviso_standing (claim14."stance") as standing
                                from
                                  "Claim" claim14
                                where
                                  claim14."assessmentId" = assessment13."id"
                                  and claim14."recordedAt" <= $2::timestamptz
                                  and (
                                    claim14."retractedAt" is null
                                    or claim14."retractedRecordedAt" > $2::timestamptz
                                  )
                                order by
                                  claim14."speakerId",
                                  claim14."voice",
                                  coalesce(claim14."saidAt", claim14."reportedAt") > $3::timestamptz,
                                  case
                                    when coalesce(claim14."saidAt", claim14."reportedAt") > $3::timestamptz then coalesce(claim14."saidAt", claim14."reportedAt")
                                  end,
                                  coalesce(claim14."saidAt", claim14."reportedAt") desc,
                                  proviso_standing (claim14."stance")
                              ) words
                          ) <= 'HEDGED'
                          else exists (
                            select
                              1
                            from
                              "Claim" claim15
                            where
                              claim15."assessmentId" = assessment13."id"
                              and claim15."recordedAt" <= $2::timestamptz
                              and (
                                claim15."retractedAt" is null
                                or claim15."retractedRecordedAt" > $2::timestamptz
                              )
                          )
                        end
                        and assessment13."judgedAt" <= $3::timestamptz
                      order by
                        assessment13."judgedAt" desc,
                        assessment13."id" desc
                      limit
                        1
                    ),
                    'PENDING'::"AssessmentStatus"
                  ),
                  'later',
                  coalesce(
                    (
                      select
                        assessment16."status"
                      from
                        "Assessment" assessment16
                      where
                        assessment16."conditionId" = page8."id"
                        and (
                          assessment16."knownSince" <= $5::timestamptz
                          or (
                            assessment16."knownSince" is null
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim17."speakerId", claim17."voice") proviso_standing (claim17."stance") as standing
                                  from
                                    "Claim" claim17
                                  where
                                    claim17."assessmentId" = assessment16."id"
                                    and (
                                      claim17."reportedAt" <= $5::timestamptz
                                      or (
                                        claim17."reportedAtPrecision" <> 'INSTANT'
                                        and claim17."recordedAt" <= $5::timestamptz
                                      )
                                    )
                                    and claim17."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim17."retractedAt" is null
                                      or proviso_known_from (
                                        claim17."retractedAt",
                                        claim17."retractedAtPrecision",
                                        claim17."retractedRecordedAt"
                                      ) > $5::timestamptz
                                    )
                                  order by
                                    claim17."speakerId",
                                    claim17."voice",
                                    coalesce(claim17."saidAt", claim17."reportedAt") > $6::timestamptz,
                                    case
                                      when coalesce(claim17."saidAt", claim17."reportedAt") > $6::timestamptz then coalesce(claim17."saidAt", claim17."reportedAt")
                                    end,
                                    coalesce(claim17."saidAt", claim17."reportedAt") desc,
                                    proviso_standing (claim17."stance")
                                ) words
                            ) <= 'HEDGED'
                          )
                        )
                        and assessment16."judgedAt" <= $6::timestamptz
                      order by
                        assessment16."judgedAt" desc,
                        assessment16."id" desc
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
                        "Assessment" assessment18
                      where
                        assessment18."conditionId" = page8."id"
                        and (
                          assessment18."knownSince" <= $2::timestamptz
                          or (
                            assessment18."knownSince" is null
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim19."speakerId", claim19."voice") proviso_standing (claim19."stance") as standing
                                  from
                                    "Claim" claim19
                                  where
                                    claim19."assessmentId" = assessment18."id"
                                    and (
                                      claim19."reportedAt" <= $2::timestamptz
                                      or (
                                        claim19."reportedAtPrecision" <> 'INSTANT'
                                        and claim19."recordedAt" <= $2::timestamptz
                                      )
                                    )
                                    and claim19."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim19."retractedAt" is null
                                      or proviso_known_from (
                                        claim19."retractedAt",
                                        claim19."retractedAtPrecision",
                                        claim19."retractedRecordedAt"
                                      ) > $2::timestamptz
                                    )
                                  order by
                                    claim19."speakerId",
                                    claim19."voice",
                                    coalesce(claim19."saidAt", claim19."reportedAt") > $3::timestamptz,
                                    case
                                      when coalesce(claim19."saidAt", claim19."reportedAt") > $3::timestamptz then coalesce(claim19."saidAt", claim19."reportedAt")
                                    end,
                                    coalesce(claim19."saidAt", claim19."reportedAt") desc,
                                    proviso_standing (claim19."stance")
                                ) words
                            ) <= 'HEDGED'
                          )
                        )
                        and assessment18."judgedAt" <= $3::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration22."slug",
                        'state',
                        (
                          select
                            outcome23."state"
                          from
                            "Outcome" outcome23
                          where
                            outcome23."considerationId" = consideration22."id"
                            and (
                              outcome23."knownSince" <= $2::timestamptz
                              or (
                                outcome23."knownSince" is null
                                and (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim24."speakerId", claim24."voice") proviso_standing (claim24."stance") as standing
                                      from
                                        "Claim" claim24
                                      where
                                        claim24."outcomeId" = outcome23."id"
                                        and (
                                          claim24."reportedAt" <= $2::timestamptz
                                          or (
                                            claim24."reportedAtPrecision" <> 'INSTANT'
                                            and claim24."recordedAt" <= $2::timestamptz
                                          )
                                        )
                                        and claim24."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim24."retractedAt" is null
                                          or proviso_known_from (
                                            claim24."retractedAt",
                                            claim24."retractedAtPrecision",
                                            claim24."retractedRecordedAt"
                                          ) > $2::timestamptz
                                        )
                                      order by
                                        claim24."speakerId",
                                        claim24."voice",
                                        coalesce(claim24."saidAt", claim24."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim24."saidAt", claim24."reportedAt") > $3::timestamptz then coalesce(claim24."saidAt", claim24."reportedAt")
                                        end,
                                        coalesce(claim24."saidAt", claim24."reportedAt") desc,
                                        proviso_standing (claim24."stance")
                                    ) words
                                ) <= 'HEDGED'
                              )
                            )
                            and outcome23."effectiveAt" <= $3::timestamptz
                          order by
                            outcome23."effectiveAt" desc,
                            outcome23."id" desc
                          limit
                            1
                        )
                      )
                    from
                      "Consideration" consideration22
                    where
                      consideration22."id" = page8."considerationId"
                      and (
                        exists (
                          select
                            1
                          from
                            "Condition" condition25
                          where
                            condition25."considerationId" = consideration22."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim26
                              where
                                claim26."conditionId" = condition25."id"
                                and (
                                  claim26."reportedAt" <= $2::timestamptz
                                  or (
                                    claim26."reportedAtPrecision" <> 'INSTANT'
                                    and claim26."recordedAt" <= $2::timestamptz
                                  )
                                )
                                and claim26."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "TermCondition" termcondition27
                          where
                            termcondition27."considerationId" = consideration22."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim28
                              where
                                claim28."conditionId" = termcondition27."conditionId"
                                and (
                                  claim28."reportedAt" <= $2::timestamptz
                                  or (
                                    claim28."reportedAtPrecision" <> 'INSTANT'
                                    and claim28."recordedAt" <= $2::timestamptz
                                  )
                                )
                                and claim28."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Outcome" outcome29
                          where
                            outcome29."considerationId" = consideration22."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim30
                              where
                                claim30."outcomeId" = outcome29."id"
                                and (
                                  claim30."reportedAt" <= $2::timestamptz
                                  or (
                                    claim30."reportedAtPrecision" <> 'INSTANT'
                                    and claim30."recordedAt" <= $2::timestamptz
                                  )
                                )
                                and claim30."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Figure" figure31
                          where
                            figure31."considerationId" = consideration22."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim32
                              where
                                claim32."figureId" = figure31."id"
                                and (
                                  claim32."reportedAt" <= $2::timestamptz
                                  or (
                                    claim32."reportedAtPrecision" <> 'INSTANT'
                                    and claim32."recordedAt" <= $2::timestamptz
                                  )
                                )
                                and claim32."retractedBy" is distinct from 'CODER'
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
              condition2."firstStatedAtPrecision" as "firstStatedAtPrecision",
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
                          and (
                            claim6."reportedAt" <= $2::timestamptz
                            or (
                              claim6."reportedAtPrecision" <> 'INSTANT'
                              and claim6."recordedAt" <= $2::timestamptz
                            )
                          )
                          and claim6."retractedBy" is distinct from 'CODER'
                          and (
                            claim6."retractedAt" is null
                            or proviso_known_from (
                              claim6."retractedAt",
                              claim6."retractedAtPrecision",
                              claim6."retractedRecordedAt"
                            ) > $2::timestamptz
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
                    and (
                      claim7."reportedAt" <= $2::timestamptz
                      or (
                        claim7."reportedAtPrecision" <> 'INSTANT'
                        and claim7."recordedAt" <= $2::timestamptz
                      )
                    )
                    and claim7."retractedBy" is distinct from 'CODER'
                    and (
                      claim7."retractedAt" is null
                      or proviso_known_from (
                        claim7."retractedAt",
                        claim7."retractedAtPrecision",
                        claim7."retractedRecordedAt"
                      ) > $2::timestamptz
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
                      min(coalesce(claim33."saidAt", claim33."reportedAt"))
                    from
                      "Claim" claim33
                    where
                      claim33."conditionId" = condition2."id"
                      and (
                        claim33."reportedAt" <= $2::timestamptz
                        or (
                          claim33."reportedAtPrecision" <> 'INSTANT'
                          and claim33."recordedAt" <= $2::timestamptz
                        )
                      )
                      and claim33."retractedBy" is distinct from 'CODER'
                      and (
                        claim33."retractedAt" is null
                        or proviso_known_from (
                          claim33."retractedAt",
                          claim33."retractedAtPrecision",
                          claim33."retractedRecordedAt"
                        ) > $2::timestamptz
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
-- $2 = "2021-12-05T23:59:59.999Z"
-- $3 = "2021-12-05T23:59:59.999Z"
-- $4 = "CONDITION"
-- $5 = "2026-01-01T23:59:59.999Z"
-- $6 = "2026-01-01T23:59:59.999Z"
