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
                        words."status"
                      from
                        (
                          with
                            judged as materialized (
                              select
                                assessment10."id" as id,
                                assessment10."status" as status,
                                proviso_status_class (assessment10."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim12."speakerId", claim12."voice") proviso_standing (claim12."stance") as standing
                                      from
                                        "Claim" claim12
                                      where
                                        claim12."assessmentId" = assessment10."id"
                                        and claim12."reportedAt" <= $2::timestamptz
                                        and claim12."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim12."retractedAt" is null
                                          or claim12."retractedAt" > $2::timestamptz
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
                                ) as standing,
                                assessment10."judgedAt" as "judgedAt",
                                assessment10."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment10."assessorId", first.speaker) as judge,
                                case
                                  when assessment10."assessorId" is null then first.voice
                                end as voice
                              from
                                "Assessment" assessment10
                                left join lateral (
                                  select
                                    claim11."speakerId" as speaker,
                                    claim11."voice" as voice,
                                    claim11."reportedAt" as reported
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
                                    claim11."reportedAt",
                                    claim11."id"
                                  limit
                                    1
                                ) first on true
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
                                            on (claim13."speakerId", claim13."voice") proviso_standing (claim13."stance") as standing
                                          from
                                            "Claim" claim13
                                          where
                                            claim13."assessmentId" = assessment10."id"
                                            and claim13."reportedAt" <= $2::timestamptz
                                            and claim13."retractedBy" is distinct from 'CODER'
                                            and (
                                              claim13."retractedAt" is null
                                              or claim13."retractedAt" > $2::timestamptz
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
                                  )
                                )
                                and assessment10."judgedAt" <= $3::timestamptz
                            )
                          select
                            word.*,
                            exists (
                              select
                              from
                                "ConditionParty" conditionparty14
                              where
                                conditionparty14."conditionId" = page8."id"
                                and conditionparty14."role" = 'TARGET'
                                and (
                                  conditionparty14."actorId" = word.judge
                                  or exists (
                                    select
                                    from
                                      "Affiliation" affiliation15
                                    where
                                      affiliation15."actorId" = word.judge
                                      and affiliation15."counterpartId" = conditionparty14."actorId"
                                      and (
                                        affiliation15."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation15."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor16."actorKind"
                                            from
                                              "Actor" actor16
                                            where
                                              actor16."id" = conditionparty14."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation15."knownSince" <= $2::timestamptz
                                        or (
                                          affiliation15."knownSince" is null
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
                                                  claim17."affiliationId" = affiliation15."id"
                                                  and claim17."reportedAt" <= $2::timestamptz
                                                  and claim17."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim17."retractedAt" is null
                                                    or claim17."retractedAt" > $2::timestamptz
                                                  )
                                                order by
                                                  claim17."speakerId",
                                                  claim17."voice",
                                                  coalesce(claim17."saidAt", claim17."reportedAt") desc,
                                                  proviso_standing (claim17."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation15."validFrom" is null
                                        or affiliation15."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation15."validTo" is null
                                        or affiliation15."validTo" >= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                  )
                                )
                            ) as "isTarget",
                            exists (
                              select
                              from
                                "ConditionParty" conditionparty18
                              where
                                conditionparty18."conditionId" = page8."id"
                                and conditionparty18."role" = 'ISSUER'
                                and (
                                  conditionparty18."actorId" = word.judge
                                  or exists (
                                    select
                                    from
                                      "Affiliation" affiliation19
                                    where
                                      affiliation19."actorId" = word.judge
                                      and affiliation19."counterpartId" = conditionparty18."actorId"
                                      and (
                                        affiliation19."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation19."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor20."actorKind"
                                            from
                                              "Actor" actor20
                                            where
                                              actor20."id" = conditionparty18."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation19."knownSince" <= $2::timestamptz
                                        or (
                                          affiliation19."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim21."speakerId", claim21."voice") proviso_standing (claim21."stance") as standing
                                                from
                                                  "Claim" claim21
                                                where
                                                  claim21."affiliationId" = affiliation19."id"
                                                  and claim21."reportedAt" <= $2::timestamptz
                                                  and claim21."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim21."retractedAt" is null
                                                    or claim21."retractedAt" > $2::timestamptz
                                                  )
                                                order by
                                                  claim21."speakerId",
                                                  claim21."voice",
                                                  coalesce(claim21."saidAt", claim21."reportedAt") desc,
                                                  proviso_standing (claim21."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation19."validFrom" is null
                                        or affiliation19."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation19."validTo" is null
                                        or affiliation19."validTo" >= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                  )
                                )
                            ) as "isIssuer"
                          from
                            (
                              select distinct
                                on (words.judge, words.voice) words.*
                              from
                                judged words
                              where
                                not exists (
                                  select
                                  from
                                    judged later
                                  where
                                    later.supersedes = words.id
                                )
                              order by
                                words.judge,
                                words.voice,
                                words.standing,
                                words."judgedAt" desc,
                                words."reportedAt" desc nulls last,
                                proviso_class_rank (words.class),
                                words.id
                            ) word
                        ) words
                      order by
                        (
                          words."isTarget"
                          and words.class <> 'FAILED'
                          and not (
                            words.class = 'ENDED'
                            and words."isIssuer"
                          )
                        ),
                        (
                          words.standing <> 'ASSERTED'
                          or words.status = 'UNKNOWN'
                        ),
                        words."judgedAt" desc,
                        words."reportedAt" desc nulls last,
                        proviso_class_rank (words.class),
                        words.id
                      limit
                        1
                    )::text,
                    'UNJUDGED'
                  )::"ConditionStatus",
                  'recorded',
                  coalesce(
                    (
                      select
                        words."status"
                      from
                        (
                          with
                            judged as materialized (
                              select
                                assessment22."id" as id,
                                assessment22."status" as status,
                                proviso_status_class (assessment22."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim24."speakerId", claim24."voice") proviso_standing (claim24."stance") as standing
                                      from
                                        "Claim" claim24
                                      where
                                        claim24."assessmentId" = assessment22."id"
                                        and claim24."recordedAt" <= $2::timestamptz
                                        and (
                                          claim24."retractedRecordedAt" is null
                                          or claim24."retractedRecordedAt" > $2::timestamptz
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
                                ) as standing,
                                assessment22."judgedAt" as "judgedAt",
                                assessment22."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment22."assessorId", first.speaker) as judge,
                                case
                                  when assessment22."assessorId" is null then first.voice
                                end as voice
                              from
                                "Assessment" assessment22
                                left join lateral (
                                  select
                                    claim23."speakerId" as speaker,
                                    claim23."voice" as voice,
                                    claim23."reportedAt" as reported
                                  from
                                    "Claim" claim23
                                  where
                                    claim23."assessmentId" = assessment22."id"
                                    and claim23."recordedAt" <= $2::timestamptz
                                    and (
                                      claim23."retractedRecordedAt" is null
                                      or claim23."retractedRecordedAt" > $2::timestamptz
                                    )
                                  order by
                                    claim23."reportedAt",
                                    claim23."id"
                                  limit
                                    1
                                ) first on true
                              where
                                assessment22."conditionId" = page8."id"
                                and case
                                  when assessment22."knownSince" is null then (
                                    select
                                      min(words.standing)
                                    from
                                      (
                                        select distinct
                                          on (claim25."speakerId", claim25."voice") proviso_standing (claim25."stance") as standing
                                        from
                                          "Claim" claim25
                                        where
                                          claim25."assessmentId" = assessment22."id"
                                          and claim25."recordedAt" <= $2::timestamptz
                                          and (
                                            claim25."retractedRecordedAt" is null
                                            or claim25."retractedRecordedAt" > $2::timestamptz
                                          )
                                        order by
                                          claim25."speakerId",
                                          claim25."voice",
                                          coalesce(claim25."saidAt", claim25."reportedAt") > $3::timestamptz,
                                          case
                                            when coalesce(claim25."saidAt", claim25."reportedAt") > $3::timestamptz then coalesce(claim25."saidAt", claim25."reportedAt")
                                          end,
                                          coalesce(claim25."saidAt", claim25."reportedAt") desc,
                                          proviso_standing (claim25."stance")
                                      ) words
                                  ) <= 'HEDGED'
                                  else exists (
                                    select
                                      1
                                    from
                                      "Claim" claim26
                                    where
                                      claim26."assessmentId" = assessment22."id"
                                      and claim26."recordedAt" <= $2::timestamptz
                                      and (
                                        claim26."retractedRecordedAt" is null
                                        or claim26."retractedRecordedAt" > $2::timestamptz
                                      )
                                  )
                                end
                                and assessment22."judgedAt" <= $3::timestamptz
                            )
                          select
                            word.*,
                            exists (
                              select
                              from
                                "ConditionParty" conditionparty27
                              where
                                conditionparty27."conditionId" = page8."id"
                                and conditionparty27."role" = 'TARGET'
                                and (
                                  conditionparty27."actorId" = word.judge
                                  or exists (
                                    select
                                    from
                                      "Affiliation" affiliation28
                                    where
                                      affiliation28."actorId" = word.judge
                                      and affiliation28."counterpartId" = conditionparty27."actorId"
                                      and (
                                        affiliation28."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation28."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor29."actorKind"
                                            from
                                              "Actor" actor29
                                            where
                                              actor29."id" = conditionparty27."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and case
                                        when affiliation28."knownSince" is null then (
                                          select
                                            min(words.standing)
                                          from
                                            (
                                              select distinct
                                                on (claim30."speakerId", claim30."voice") proviso_standing (claim30."stance") as standing
                                              from
                                                "Claim" claim30
                                              where
                                                claim30."affiliationId" = affiliation28."id"
                                                and claim30."recordedAt" <= $2::timestamptz
                                                and (
                                                  claim30."retractedRecordedAt" is null
                                                  or claim30."retractedRecordedAt" > $2::timestamptz
                                                )
                                              order by
                                                claim30."speakerId",
                                                claim30."voice",
                                                coalesce(claim30."saidAt", claim30."reportedAt") desc,
                                                proviso_standing (claim30."stance")
                                            ) words
                                        ) <= 'HEDGED'
                                        else exists (
                                          select
                                            1
                                          from
                                            "Claim" claim31
                                          where
                                            claim31."affiliationId" = affiliation28."id"
                                            and claim31."recordedAt" <= $2::timestamptz
                                            and (
                                              claim31."retractedRecordedAt" is null
                                              or claim31."retractedRecordedAt" > $2::timestamptz
                                            )
                                        )
                                      end
                                      and (
                                        affiliation28."validFrom" is null
                                        or affiliation28."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation28."validTo" is null
                                        or affiliation28."validTo" >= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                  )
                                )
                            ) as "isTarget",
                            exists (
                              select
                              from
                                "ConditionParty" conditionparty32
                              where
                                conditionparty32."conditionId" = page8."id"
                                and conditionparty32."role" = 'ISSUER'
                                and (
                                  conditionparty32."actorId" = word.judge
                                  or exists (
                                    select
                                    from
                                      "Affiliation" affiliation33
                                    where
                                      affiliation33."actorId" = word.judge
                                      and affiliation33."counterpartId" = conditionparty32."actorId"
                                      and (
                                        affiliation33."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation33."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor34."actorKind"
                                            from
                                              "Actor" actor34
                                            where
                                              actor34."id" = conditionparty32."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and case
                                        when affiliation33."knownSince" is null then (
                                          select
                                            min(words.standing)
                                          from
                                            (
                                              select distinct
                                                on (claim35."speakerId", claim35."voice") proviso_standing (claim35."stance") as standing
                                              from
                                                "Claim" claim35
                                              where
                                                claim35."affiliationId" = affiliation33."id"
                                                and claim35."recordedAt" <= $2::timestamptz
                                                and (
                                                  claim35."retractedRecordedAt" is null
                                                  or claim35."retractedRecordedAt" > $2::timestamptz
                                                )
                                              order by
                                                claim35."speakerId",
                                                claim35."voice",
                                                coalesce(claim35."saidAt", claim35."reportedAt") desc,
                                                proviso_standing (claim35."stance")
                                            ) words
                                        ) <= 'HEDGED'
                                        else exists (
                                          select
                                            1
                                          from
                                            "Claim" claim36
                                          where
                                            claim36."affiliationId" = affiliation33."id"
                                            and claim36."recordedAt" <= $2::timestamptz
                                            and (
                                              claim36."retractedRecordedAt" is null
                                              or claim36."retractedRecordedAt" > $2::timestamptz
                                            )
                                        )
                                      end
                                      and (
                                        affiliation33."validFrom" is null
                                        or affiliation33."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation33."validTo" is null
                                        or affiliation33."validTo" >= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                  )
                                )
                            ) as "isIssuer"
                          from
                            (
                              select distinct
                                on (words.judge, words.voice) words.*
                              from
                                judged words
                              where
                                not exists (
                                  select
                                  from
                                    judged later
                                  where
                                    later.supersedes = words.id
                                )
                              order by
                                words.judge,
                                words.voice,
                                words.standing,
                                words."judgedAt" desc,
                                words."reportedAt" desc nulls last,
                                proviso_class_rank (words.class),
                                words.id
                            ) word
                        ) words
                      order by
                        (
                          words."isTarget"
                          and words.class <> 'FAILED'
                          and not (
                            words.class = 'ENDED'
                            and words."isIssuer"
                          )
                        ),
                        (
                          words.standing <> 'ASSERTED'
                          or words.status = 'UNKNOWN'
                        ),
                        words."judgedAt" desc,
                        words."reportedAt" desc nulls last,
                        proviso_class_rank (words.class),
                        words.id
                      limit
                        1
                    )::text,
                    'UNJUDGED'
                  )::"ConditionStatus",
                  'later',
                  coalesce(
                    (
                      select
                        words."status"
                      from
                        (
                          with
                            judged as materialized (
                              select
                                assessment37."id" as id,
                                assessment37."status" as status,
                                proviso_status_class (assessment37."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim39."speakerId", claim39."voice") proviso_standing (claim39."stance") as standing
                                      from
                                        "Claim" claim39
                                      where
                                        claim39."assessmentId" = assessment37."id"
                                        and claim39."reportedAt" <= $5::timestamptz
                                        and claim39."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim39."retractedAt" is null
                                          or claim39."retractedAt" > $5::timestamptz
                                        )
                                      order by
                                        claim39."speakerId",
                                        claim39."voice",
                                        coalesce(claim39."saidAt", claim39."reportedAt") > $6::timestamptz,
                                        case
                                          when coalesce(claim39."saidAt", claim39."reportedAt") > $6::timestamptz then coalesce(claim39."saidAt", claim39."reportedAt")
                                        end,
                                        coalesce(claim39."saidAt", claim39."reportedAt") desc,
                                        proviso_standing (claim39."stance")
                                    ) words
                                ) as standing,
                                assessment37."judgedAt" as "judgedAt",
                                assessment37."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment37."assessorId", first.speaker) as judge,
                                case
                                  when assessment37."assessorId" is null then first.voice
                                end as voice
                              from
                                "Assessment" assessment37
                                left join lateral (
                                  select
                                    claim38."speakerId" as speaker,
                                    claim38."voice" as voice,
                                    claim38."reportedAt" as reported
                                  from
                                    "Claim" claim38
                                  where
                                    claim38."assessmentId" = assessment37."id"
                                    and claim38."reportedAt" <= $5::timestamptz
                                    and claim38."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim38."retractedAt" is null
                                      or claim38."retractedAt" > $5::timestamptz
                                    )
                                  order by
                                    claim38."reportedAt",
                                    claim38."id"
                                  limit
                                    1
                                ) first on true
                              where
                                assessment37."conditionId" = page8."id"
                                and (
                                  assessment37."knownSince" <= $5::timestamptz
                                  or (
                                    assessment37."knownSince" is null
                                    and (
                                      select
                                        min(words.standing)
                                      from
                                        (
                                          select distinct
                                            on (claim40."speakerId", claim40."voice") proviso_standing (claim40."stance") as standing
                                          from
                                            "Claim" claim40
                                          where
                                            claim40."assessmentId" = assessment37."id"
                                            and claim40."reportedAt" <= $5::timestamptz
                                            and claim40."retractedBy" is distinct from 'CODER'
                                            and (
                                              claim40."retractedAt" is null
                                              or claim40."retractedAt" > $5::timestamptz
                                            )
                                          order by
                                            claim40."speakerId",
                                            claim40."voice",
                                            coalesce(claim40."saidAt", claim40."reportedAt") > $6::timestamptz,
                                            case
                                              when coalesce(claim40."saidAt", claim40."reportedAt") > $6::timestamptz then coalesce(claim40."saidAt", claim40."reportedAt")
                                            end,
                                            coalesce(claim40."saidAt", claim40."reportedAt") desc,
                                            proviso_standing (claim40."stance")
                                        ) words
                                    ) <= 'HEDGED'
                                  )
                                )
                                and assessment37."judgedAt" <= $6::timestamptz
                            )
                          select
                            word.*,
                            exists (
                              select
                              from
                                "ConditionParty" conditionparty41
                              where
                                conditionparty41."conditionId" = page8."id"
                                and conditionparty41."role" = 'TARGET'
                                and (
                                  conditionparty41."actorId" = word.judge
                                  or exists (
                                    select
                                    from
                                      "Affiliation" affiliation42
                                    where
                                      affiliation42."actorId" = word.judge
                                      and affiliation42."counterpartId" = conditionparty41."actorId"
                                      and (
                                        affiliation42."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation42."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor43."actorKind"
                                            from
                                              "Actor" actor43
                                            where
                                              actor43."id" = conditionparty41."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation42."knownSince" <= $5::timestamptz
                                        or (
                                          affiliation42."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim44."speakerId", claim44."voice") proviso_standing (claim44."stance") as standing
                                                from
                                                  "Claim" claim44
                                                where
                                                  claim44."affiliationId" = affiliation42."id"
                                                  and claim44."reportedAt" <= $5::timestamptz
                                                  and claim44."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim44."retractedAt" is null
                                                    or claim44."retractedAt" > $5::timestamptz
                                                  )
                                                order by
                                                  claim44."speakerId",
                                                  claim44."voice",
                                                  coalesce(claim44."saidAt", claim44."reportedAt") desc,
                                                  proviso_standing (claim44."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation42."validFrom" is null
                                        or affiliation42."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation42."validTo" is null
                                        or affiliation42."validTo" >= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                  )
                                )
                            ) as "isTarget",
                            exists (
                              select
                              from
                                "ConditionParty" conditionparty45
                              where
                                conditionparty45."conditionId" = page8."id"
                                and conditionparty45."role" = 'ISSUER'
                                and (
                                  conditionparty45."actorId" = word.judge
                                  or exists (
                                    select
                                    from
                                      "Affiliation" affiliation46
                                    where
                                      affiliation46."actorId" = word.judge
                                      and affiliation46."counterpartId" = conditionparty45."actorId"
                                      and (
                                        affiliation46."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation46."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor47."actorKind"
                                            from
                                              "Actor" actor47
                                            where
                                              actor47."id" = conditionparty45."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation46."knownSince" <= $5::timestamptz
                                        or (
                                          affiliation46."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim48."speakerId", claim48."voice") proviso_standing (claim48."stance") as standing
                                                from
                                                  "Claim" claim48
                                                where
                                                  claim48."affiliationId" = affiliation46."id"
                                                  and claim48."reportedAt" <= $5::timestamptz
                                                  and claim48."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim48."retractedAt" is null
                                                    or claim48."retractedAt" > $5::timestamptz
                                                  )
                                                order by
                                                  claim48."speakerId",
                                                  claim48."voice",
                                                  coalesce(claim48."saidAt", claim48."reportedAt") desc,
                                                  proviso_standing (claim48."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation46."validFrom" is null
                                        or affiliation46."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation46."validTo" is null
                                        or affiliation46."validTo" >= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                  )
                                )
                            ) as "isIssuer"
                          from
                            (
                              select distinct
                                on (words.judge, words.voice) words.*
                              from
                                judged words
                              where
                                not exists (
                                  select
                                  from
                                    judged later
                                  where
                                    later.supersedes = words.id
                                )
                              order by
                                words.judge,
                                words.voice,
                                words.standing,
                                words."judgedAt" desc,
                                words."reportedAt" desc nulls last,
                                proviso_class_rank (words.class),
                                words.id
                            ) word
                        ) words
                      order by
                        (
                          words."isTarget"
                          and words.class <> 'FAILED'
                          and not (
                            words.class = 'ENDED'
                            and words."isIssuer"
                          )
                        ),
                        (
                          words.standing <> 'ASSERTED'
                          or words.status = 'UNKNOWN'
                        ),
                        words."judgedAt" desc,
                        words."reportedAt" desc nulls last,
                        proviso_class_rank (words.class),
                        words.id
                      limit
                        1
                    )::text,
                    'UNJUDGED'
                  )::"ConditionStatus",
                  'assessments',
                  json_build_object(
                    'totalCount',
                    (
                      select
                        count(*)
                      from
                        "Assessment" assessment49
                      where
                        assessment49."conditionId" = page8."id"
                        and (
                          assessment49."knownSince" <= $2::timestamptz
                          or (
                            assessment49."knownSince" is null
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim50."speakerId", claim50."voice") proviso_standing (claim50."stance") as standing
                                  from
                                    "Claim" claim50
                                  where
                                    claim50."assessmentId" = assessment49."id"
                                    and claim50."reportedAt" <= $2::timestamptz
                                    and claim50."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim50."retractedAt" is null
                                      or claim50."retractedAt" > $2::timestamptz
                                    )
                                  order by
                                    claim50."speakerId",
                                    claim50."voice",
                                    coalesce(claim50."saidAt", claim50."reportedAt") > $3::timestamptz,
                                    case
                                      when coalesce(claim50."saidAt", claim50."reportedAt") > $3::timestamptz then coalesce(claim50."saidAt", claim50."reportedAt")
                                    end,
                                    coalesce(claim50."saidAt", claim50."reportedAt") desc,
                                    proviso_standing (claim50."stance")
                                ) words
                            ) <= 'HEDGED'
                          )
                        )
                        and assessment49."judgedAt" <= $3::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration53."slug",
                        'state',
                        (
                          select
                            outcome54."state"
                          from
                            "Outcome" outcome54
                          where
                            outcome54."considerationId" = consideration53."id"
                            and (
                              outcome54."knownSince" <= $2::timestamptz
                              or (
                                outcome54."knownSince" is null
                                and (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim55."speakerId", claim55."voice") proviso_standing (claim55."stance") as standing
                                      from
                                        "Claim" claim55
                                      where
                                        claim55."outcomeId" = outcome54."id"
                                        and claim55."reportedAt" <= $2::timestamptz
                                        and claim55."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim55."retractedAt" is null
                                          or claim55."retractedAt" > $2::timestamptz
                                        )
                                      order by
                                        claim55."speakerId",
                                        claim55."voice",
                                        coalesce(claim55."saidAt", claim55."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim55."saidAt", claim55."reportedAt") > $3::timestamptz then coalesce(claim55."saidAt", claim55."reportedAt")
                                        end,
                                        coalesce(claim55."saidAt", claim55."reportedAt") desc,
                                        proviso_standing (claim55."stance")
                                    ) words
                                ) <= 'HEDGED'
                              )
                            )
                            and outcome54."effectiveAt" <= $3::timestamptz
                          order by
                            outcome54."effectiveAt" desc,
                            outcome54."id" desc
                          limit
                            1
                        )
                      )
                    from
                      "Consideration" consideration53
                    where
                      consideration53."id" = page8."considerationId"
                      and (
                        exists (
                          select
                            1
                          from
                            "Condition" condition56
                          where
                            condition56."considerationId" = consideration53."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim57
                              where
                                claim57."conditionId" = condition56."id"
                                and claim57."reportedAt" <= $2::timestamptz
                                and claim57."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "TermCondition" termcondition58
                          where
                            termcondition58."considerationId" = consideration53."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim59
                              where
                                claim59."conditionId" = termcondition58."conditionId"
                                and claim59."reportedAt" <= $2::timestamptz
                                and claim59."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Outcome" outcome60
                          where
                            outcome60."considerationId" = consideration53."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim61
                              where
                                claim61."outcomeId" = outcome60."id"
                                and claim61."reportedAt" <= $2::timestamptz
                                and claim61."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "Figure" figure62
                          where
                            figure62."considerationId" = consideration53."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim63
                              where
                                claim63."figureId" = figure62."id"
                                and claim63."reportedAt" <= $2::timestamptz
                                and claim63."retractedBy" is distinct from 'CODER'
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
                      min(coalesce(claim64."saidAt", claim64."reportedAt"))
                    from
                      "Claim" claim64
                    where
                      claim64."conditionId" = condition2."id"
                      and claim64."reportedAt" <= $2::timestamptz
                      and claim64."retractedBy" is distinct from 'CODER'
                      and (
                        claim64."retractedAt" is null
                        or claim64."retractedAt" > $2::timestamptz
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
