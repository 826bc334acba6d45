select
  json_build_object(
    'data',
    json_build_object(
      'conditions',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page3."slug",
                  'status',
                  (
                    select
                      statusperiod4."status"
                    from
                      "StatusPeriod" statusperiod4
                    where
                      statusperiod4."conditionId" = page3."id"
                      and statusperiod4."from" <= proviso_today ()
                    order by
                      statusperiod4."from" desc
                    limit
                      1
                  ),
                  'statusClass',
                  case (
                      select
                        statusperiod5."status"
                      from
                        "StatusPeriod" statusperiod5
                      where
                        statusperiod5."conditionId" = page3."id"
                        and statusperiod5."from" <= proviso_today ()
                      order by
                        statusperiod5."from" desc
                      limit
                        1
                    )
                    when 'UNJUDGED' then 'UNJUDGED'
                    else proviso_status_class (
                      (
                        select
                          statusperiod5."status"
                        from
                          "StatusPeriod" statusperiod5
                        where
                          statusperiod5."conditionId" = page3."id"
                          and statusperiod5."from" <= proviso_today ()
                        order by
                          statusperiod5."from" desc
                        limit
                          1
                      )::text::"AssessmentStatus"
                    )
                  end,
                  'stood',
                  case (
                      select
                        statusperiod6."status"
                      from
                        "StatusPeriod" statusperiod6
                      where
                        statusperiod6."conditionId" = page3."id"
                        and statusperiod6."from" <= $1::timestamptz
                      order by
                        statusperiod6."from" desc
                      limit
                        1
                    )
                    when 'UNJUDGED' then 'UNJUDGED'
                    else proviso_status_class (
                      (
                        select
                          statusperiod6."status"
                        from
                          "StatusPeriod" statusperiod6
                        where
                          statusperiod6."conditionId" = page3."id"
                          and statusperiod6."from" <= $1::timestamptz
                        order by
                          statusperiod6."from" desc
                        limit
                          1
                      )::text::"AssessmentStatus"
                    )
                  end,
                  'known',
                  case coalesce(
                      (
                        select
                          words."status"
                        from
                          (
                            with
                              judged as materialized (
                                select
                                  assessment7."id" as id,
                                  assessment7."status" as status,
                                  proviso_status_class (assessment7."status") as class,
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
                                          claim9."assessmentId" = assessment7."id"
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
                                        order by
                                          claim9."speakerId",
                                          claim9."voice",
                                          coalesce(claim9."saidAt", claim9."reportedAt") desc,
                                          proviso_standing (claim9."stance")
                                      ) words
                                  ) as standing,
                                  proviso_moment_start (
                                    assessment7."judgedAt",
                                    assessment7."judgedAtPrecision"
                                  ) as "judgedFrom",
                                  assessment7."judgedAt" as "judgedAt",
                                  assessment7."supersedesId" as supersedes,
                                  first.reported as "reportedAt",
                                  coalesce(assessment7."assessorId", first.speaker) as judge,
                                  case
                                    when assessment7."assessorId" is null then first.voice
                                  end as voice
                                from
                                  (
                                    select
                                      "conditionId",
                                      "judgedAt",
                                      "id",
                                      "assessorId",
                                      "status",
                                      "judgedAtPrecision",
                                      "supersedesId",
                                      "knownSince"
                                    from
                                      "Assessment"
                                    where
                                      not "isEdited"
                                    union all
                                    select
                                      "conditionId",
                                      "judgedAt",
                                      "id",
                                      "assessorId",
                                      "status",
                                      "judgedAtPrecision",
                                      "supersedesId",
                                      "knownSince"
                                    from
                                      "AssessmentHistory"
                                    where
                                      "reportedFrom" <= $2::timestamptz
                                      and "reportedUntil" > $2::timestamptz
                                      and "recordedUntil" = 'infinity'
                                  ) assessment7
                                  left join lateral (
                                    select
                                      claim8."speakerId" as speaker,
                                      claim8."voice" as voice,
                                      claim8."reportedAt" as reported
                                    from
                                      "Claim" claim8
                                    where
                                      claim8."assessmentId" = assessment7."id"
                                      and (
                                        claim8."reportedAt" <= $2::timestamptz
                                        or (
                                          claim8."reportedAtPrecision" <> 'INSTANT'
                                          and claim8."recordedAt" <= $2::timestamptz
                                        )
                                      )
                                      and claim8."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim8."retractedAt" is null
                                        or proviso_known_from (
                                          claim8."retractedAt",
                                          claim8."retractedAtPrecision",
                                          claim8."retractedRecordedAt"
                                        ) > $2::timestamptz
                                      )
                                    order by
                                      claim8."reportedAt",
                                      claim8."id"
                                    limit
                                      1
                                  ) first on true
                                where
                                  assessment7."conditionId" = page3."id"
                                  and assessment7."judgedAt" <= proviso_today ()
                                  and (
                                    assessment7."knownSince" <= $2::timestamptz
                                    or (
                                      assessment7."knownSince" is null
                                      and (
                                        select
                                          min(words.standing)
                                        from
                                          (
                                            select distinct
                                              on (claim10."speakerId", claim10."voice") proviso_standing (claim10."stance") as standing
                                            from
                                              "Claim" claim10
                                            where
                                              claim10."assessmentId" = assessment7."id"
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
                                              claim10."speakerId",
                                              claim10."voice",
                                              coalesce(claim10."saidAt", claim10."reportedAt") desc,
                                              proviso_standing (claim10."stance")
                                          ) words
                                      ) <= 'HEDGED'
                                    )
                                  )
                              )
                            select
                              word.*,
                              exists (
                                select
                                from
                                  (
                                    select
                                      "actorId",
                                      "conditionId",
                                      "role",
                                      "id",
                                      "hasClaims",
                                      "knownSince"
                                    from
                                      "ConditionParty"
                                    where
                                      not "isEdited"
                                    union all
                                    select
                                      "actorId",
                                      "conditionId",
                                      "role",
                                      "id",
                                      "hasClaims",
                                      "knownSince"
                                    from
                                      "ConditionPartyHistory"
                                    where
                                      "reportedFrom" <= $2::timestamptz
                                      and "reportedUntil" > $2::timestamptz
                                      and "recordedUntil" = 'infinity'
                                  ) conditionparty11
                                where
                                  conditionparty11."conditionId" = page3."id"
                                  and conditionparty11."role" = 'TARGET'
                                  and (
                                    not conditionparty11."hasClaims"
                                    or conditionparty11."knownSince" <= $2::timestamptz
                                    or (
                                      conditionparty11."knownSince" is null
                                      and exists (
                                        select
                                          1
                                        from
                                          "Claim" claim15
                                        where
                                          claim15."conditionPartyId" = conditionparty11."id"
                                          and (
                                            claim15."reportedAt" <= $2::timestamptz
                                            or (
                                              claim15."reportedAtPrecision" <> 'INSTANT'
                                              and claim15."recordedAt" <= $2::timestamptz
                                            )
                                          )
                                          and claim15."retractedBy" is distinct from 'CODER'
                                          and (
                                            claim15."retractedAt" is null
                                            or proviso_known_from (
                                              claim15."retractedAt",
                                              claim15."retractedAtPrecision",
                                              claim15."retractedRecordedAt"
                                            ) > $2::timestamptz
                                          )
                                      )
                                    )
                                  )
                                  and (
                                    conditionparty11."actorId" = word.judge
                                    or exists (
                                      select
                                      from
                                        (
                                          select
                                            "affiliationKind",
                                            "actorId",
                                            "counterpartId",
                                            "knownSince",
                                            "id",
                                            "validFrom",
                                            "validTo"
                                          from
                                            "Affiliation"
                                          where
                                            not "isEdited"
                                          union all
                                          select
                                            "affiliationKind",
                                            "actorId",
                                            "counterpartId",
                                            "knownSince",
                                            "id",
                                            "validFrom",
                                            "validTo"
                                          from
                                            "AffiliationHistory"
                                          where
                                            "reportedFrom" <= $2::timestamptz
                                            and "reportedUntil" > $2::timestamptz
                                            and "recordedUntil" = 'infinity'
                                        ) affiliation12
                                      where
                                        affiliation12."actorId" = word.judge
                                        and affiliation12."counterpartId" = conditionparty11."actorId"
                                        and (
                                          affiliation12."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                          or (
                                            affiliation12."affiliationKind" = 'MEMBER_OF'
                                            and (
                                              select
                                                actor13."actorKind"
                                              from
                                                "Actor" actor13
                                              where
                                                actor13."id" = conditionparty11."actorId"
                                            ) = 'COALITION'
                                          )
                                        )
                                        and (
                                          affiliation12."knownSince" <= $2::timestamptz
                                          or (
                                            affiliation12."knownSince" is null
                                            and (
                                              select
                                                min(words.standing)
                                              from
                                                (
                                                  select distinct
                                                    on (claim14."speakerId", claim14."voice") proviso_standing (claim14."stance") as standing
                                                  from
                                                    "Claim" claim14
                                                  where
                                                    claim14."affiliationId" = affiliation12."id"
                                                    and (
                                                      claim14."reportedAt" <= $2::timestamptz
                                                      or (
                                                        claim14."reportedAtPrecision" <> 'INSTANT'
                                                        and claim14."recordedAt" <= $2::timestamptz
                                                      )
                                                    )
                                                    and claim14."retractedBy" is distinct from 'CODER'
                                                    and (
                                                      claim14."retractedAt" is null
                                                      or proviso_known_from (
                                                        claim14."retractedAt",
                                                        claim14."retractedAtPrecision",
                                                        claim14."retractedRecordedAt"
                                                      ) > $2::timestamptz
                                                    )
                                                  order by
                                                    claim14."speakerId",
                                                    claim14."voice",
                                                    coalesce(claim14."saidAt", claim14."reportedAt") desc,
                                                    proviso_standing (claim14."stance")
                                                ) words
                                            ) <= 'HEDGED'
                                          )
                                        )
                                        and (
                                          affiliation12."validFrom" is null
                                          or affiliation12."validFrom" <= word."judgedAt"
                                        )
                                        and (
                                          affiliation12."validTo" is null
                                          or affiliation12."validTo" >= word."judgedAt"
                                        )
                                    )
                                  )
                              ) as "isTarget",
                              exists (
                                select
                                from
                                  (
                                    select
                                      "actorId",
                                      "conditionId",
                                      "role",
                                      "id",
                                      "hasClaims",
                                      "knownSince"
                                    from
                                      "ConditionParty"
                                    where
                                      not "isEdited"
                                    union all
                                    select
                                      "actorId",
                                      "conditionId",
                                      "role",
                                      "id",
                                      "hasClaims",
                                      "knownSince"
                                    from
                                      "ConditionPartyHistory"
                                    where
                                      "reportedFrom" <= $2::timestamptz
                                      and "reportedUntil" > $2::timestamptz
                                      and "recordedUntil" = 'infinity'
                                  ) conditionparty16
                                where
                                  conditionparty16."conditionId" = page3."id"
                                  and conditionparty16."role" = 'ISSUER'
                                  and (
                                    not conditionparty16."hasClaims"
                                    or conditionparty16."knownSince" <= $2::timestamptz
                                    or (
                                      conditionparty16."knownSince" is null
                                      and exists (
                                        select
                                          1
                                        from
                                          "Claim" claim20
                                        where
                                          claim20."conditionPartyId" = conditionparty16."id"
                                          and (
                                            claim20."reportedAt" <= $2::timestamptz
                                            or (
                                              claim20."reportedAtPrecision" <> 'INSTANT'
                                              and claim20."recordedAt" <= $2::timestamptz
                                            )
                                          )
                                          and claim20."retractedBy" is distinct from 'CODER'
                                          and (
                                            claim20."retractedAt" is null
                                            or proviso_known_from (
                                              claim20."retractedAt",
                                              claim20."retractedAtPrecision",
                                              claim20."retractedRecordedAt"
                                            ) > $2::timestamptz
                                          )
                                      )
                                    )
                                  )
                                  and (
                                    conditionparty16."actorId" = word.judge
                                    or exists (
                                      select
                                      from
                                        (
                                          select
                                            "affiliationKind",
                                            "actorId",
                                            "counterpartId",
                                            "knownSince",
                                            "id",
                                            "validFrom",
                                            "validTo"
                                          from
                                            "Affiliation"
                                          where
                                            not "isEdited"
                                          union all
                                          select
                                            "affiliationKind",
                                            "actorId",
                                            "counterpartId",
                                            "knownSince",
                                            "id",
                                            "validFrom",
                                            "validTo"
                                          from
                                            "AffiliationHistory"
                                          where
                                            "reportedFrom" <= $2::timestamptz
                                            and "reportedUntil" > $2::timestamptz
                                            and "recordedUntil" = 'infinity'
                                        ) affiliation17
                                      where
                                        affiliation17."actorId" = word.judge
                                        and affiliation17."counterpartId" = conditionparty16."actorId"
                                        and (
                                          affiliation17."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                          or (
                                            affiliation17."affiliationKind" = 'MEMBER_OF'
                                            and (
                                              select
                                                actor18."actorKind"
                                              from
                                                "Actor" actor18
                                              where
                                                actor18."id" = conditionparty16."actorId"
                                            ) = 'COALITION'
                                          )
                                        )
                                        and (
                                          affiliation17."knownSince" <= $2::timestamptz
                                          or (
                                            affiliation17."knownSince" is null
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
                                                    claim19."affiliationId" = affiliation17."id"
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
                                                    coalesce(claim19."saidAt", claim19."reportedAt") desc,
                                                    proviso_standing (claim19."stance")
                                                ) words
                                            ) <= 'HEDGED'
                                          )
                                        )
                                        and (
                                          affiliation17."validFrom" is null
                                          or affiliation17."validFrom" <= word."judgedAt"
                                        )
                                        and (
                                          affiliation17."validTo" is null
                                          or affiliation17."validTo" >= word."judgedAt"
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
                    )::"ConditionStatus"
                    when 'UNJUDGED' then 'UNJUDGED'
                    else proviso_status_class (
                      coalesce(
                        (
                          select
                            words."status"
                          from
                            (
                              with
                                judged as materialized (
                                  select
                                    assessment7."id" as id,
                                    assessment7."status" as status,
                                    proviso_status_class (assessment7."status") as class,
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
                                            claim9."assessmentId" = assessment7."id"
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
                                          order by
                                            claim9."speakerId",
                                            claim9."voice",
                                            coalesce(claim9."saidAt", claim9."reportedAt") desc,
                                            proviso_standing (claim9."stance")
                                        ) words
                                    ) as standing,
                                    proviso_moment_start (
                                      assessment7."judgedAt",
                                      assessment7."judgedAtPrecision"
                                    ) as "judgedFrom",
                                    assessment7."judgedAt" as "judgedAt",
                                    assessment7."supersedesId" as supersedes,
                                    first.reported as "reportedAt",
                                    coalesce(assessment7."assessorId", first.speaker) as judge,
                                    case
                                      when assessment7."assessorId" is null then first.voice
                                    end as voice
                                  from
                                    (
                                      select
                                        "conditionId",
                                        "judgedAt",
                                        "id",
                                        "assessorId",
                                        "status",
                                        "judgedAtPrecision",
                                        "supersedesId",
                                        "knownSince"
                                      from
                                        "Assessment"
                                      where
                                        not "isEdited"
                                      union all
                                      select
                                        "conditionId",
                                        "judgedAt",
                                        "id",
                                        "assessorId",
                                        "status",
                                        "judgedAtPrecision",
                                        "supersedesId",
                                        "knownSince"
                                      from
                                        "AssessmentHistory"
                                      where
                                        "reportedFrom" <= $2::timestamptz
                                        and "reportedUntil" > $2::timestamptz
                                        and "recordedUntil" = 'infinity'
                                    ) assessment7
                                    left join lateral (
                                      select
                                        claim8."speakerId" as speaker,
                                        claim8."voice" as voice,
                                        claim8."reportedAt" as reported
                                      from
                                        "Claim" claim8
                                      where
                                        claim8."assessmentId" = assessment7."id"
                                        and (
                                          claim8."reportedAt" <= $2::timestamptz
                                          or (
                                            claim8."reportedAtPrecision" <> 'INSTANT'
                                            and claim8."recordedAt" <= $2::timestamptz
                                          )
                                        )
                                        and claim8."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim8."retractedAt" is null
                                          or proviso_known_from (
                                            claim8."retractedAt",
                                            claim8."retractedAtPrecision",
                                            claim8."retractedRecordedAt"
                                          ) > $2::timestamptz
                                        )
                                      order by
                                        claim8."reportedAt",
                                        claim8."id"
                                      limit
                                        1
                                    ) first on true
                                  where
                                    assessment7."conditionId" = page3."id"
                                    and assessment7."judgedAt" <= proviso_today ()
                                    and (
                                      assessment7."knownSince" <= $2::timestamptz
                                      or (
                                        assessment7."knownSince" is null
                                        and (
                                          select
                                            min(words.standing)
                                          from
                                            (
                                              select distinct
                                                on (claim10."speakerId", claim10."voice") proviso_standing (claim10."stance") as standing
                                              from
                                                "Claim" claim10
                                              where
                                                claim10."assessmentId" = assessment7."id"
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
                                                claim10."speakerId",
                                                claim10."voice",
                                                coalesce(claim10."saidAt", claim10."reportedAt") desc,
                                                proviso_standing (claim10."stance")
                                            ) words
                                        ) <= 'HEDGED'
                                      )
                                    )
                                )
                              select
                                word.*,
                                exists (
                                  select
                                  from
                                    (
                                      select
                                        "actorId",
                                        "conditionId",
                                        "role",
                                        "id",
                                        "hasClaims",
                                        "knownSince"
                                      from
                                        "ConditionParty"
                                      where
                                        not "isEdited"
                                      union all
                                      select
                                        "actorId",
                                        "conditionId",
                                        "role",
                                        "id",
                                        "hasClaims",
                                        "knownSince"
                                      from
                                        "ConditionPartyHistory"
                                      where
                                        "reportedFrom" <= $2::timestamptz
                                        and "reportedUntil" > $2::timestamptz
                                        and "recordedUntil" = 'infinity'
                                    ) conditionparty11
                                  where
                                    conditionparty11."conditionId" = page3."id"
                                    and conditionparty11."role" = 'TARGET'
                                    and (
                                      not conditionparty11."hasClaims"
                                      or conditionparty11."knownSince" <= $2::timestamptz
                                      or (
                                        conditionparty11."knownSince" is null
                                        and exists (
                                          select
                                            1
                                          from
                                            "Claim" claim15
                                          where
                                            claim15."conditionPartyId" = conditionparty11."id"
                                            and (
                                              claim15."reportedAt" <= $2::timestamptz
                                              or (
                                                claim15."reportedAtPrecision" <> 'INSTANT'
                                                and claim15."recordedAt" <= $2::timestamptz
                                              )
                                            )
                                            and claim15."retractedBy" is distinct from 'CODER'
                                            and (
                                              claim15."retractedAt" is null
                                              or proviso_known_from (
                                                claim15."retractedAt",
                                                claim15."retractedAtPrecision",
                                                claim15."retractedRecordedAt"
                                              ) > $2::timestamptz
                                            )
                                        )
                                      )
                                    )
                                    and (
                                      conditionparty11."actorId" = word.judge
                                      or exists (
                                        select
                                        from
                                          (
                                            select
                                              "affiliationKind",
                                              "actorId",
                                              "counterpartId",
                                              "knownSince",
                                              "id",
                                              "validFrom",
                                              "validTo"
                                            from
                                              "Affiliation"
                                            where
                                              not "isEdited"
                                            union all
                                            select
                                              "affiliationKind",
                                              "actorId",
                                              "counterpartId",
                                              "knownSince",
                                              "id",
                                              "validFrom",
                                              "validTo"
                                            from
                                              "AffiliationHistory"
                                            where
                                              "reportedFrom" <= $2::timestamptz
                                              and "reportedUntil" > $2::timestamptz
                                              and "recordedUntil" = 'infinity'
                                          ) affiliation12
                                        where
                                          affiliation12."actorId" = word.judge
                                          and affiliation12."counterpartId" = conditionparty11."actorId"
                                          and (
                                            affiliation12."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                            or (
                                              affiliation12."affiliationKind" = 'MEMBER_OF'
                                              and (
                                                select
                                                  actor13."actorKind"
                                                from
                                                  "Actor" actor13
                                                where
                                                  actor13."id" = conditionparty11."actorId"
                                              ) = 'COALITION'
                                            )
                                          )
                                          and (
                                            affiliation12."knownSince" <= $2::timestamptz
                                            or (
                                              affiliation12."knownSince" is null
                                              and (
                                                select
                                                  min(words.standing)
                                                from
                                                  (
                                                    select distinct
                                                      on (claim14."speakerId", claim14."voice") proviso_standing (claim14."stance") as standing
                                                    from
                                                      "Claim" claim14
                                                    where
                                                      claim14."affiliationId" = affiliation12."id"
                                                      and (
                                                        claim14."reportedAt" <= $2::timestamptz
                                                        or (
                                                          claim14."reportedAtPrecision" <> 'INSTANT'
                                                          and claim14."recordedAt" <= $2::timestamptz
                                                        )
                                                      )
                                                      and claim14."retractedBy" is distinct from 'CODER'
                                                      and (
                                                        claim14."retractedAt" is null
                                                        or proviso_known_from (
                                                          claim14."retractedAt",
                                                          claim14."retractedAtPrecision",
                                                          claim14."retractedRecordedAt"
                                                        ) > $2::timestamptz
                                                      )
                                                    order by
                                                      claim14."speakerId",
                                                      claim14."voice",
                                                      coalesce(claim14."saidAt", claim14."reportedAt") desc,
                                                      proviso_standing (claim14."stance")
                                                  ) words
                                              ) <= 'HEDGED'
                                            )
                                          )
                                          and (
                                            affiliation12."validFrom" is null
                                            or affiliation12."validFrom" <= word."judgedAt"
                                          )
                                          and (
                                            affiliation12."validTo" is null
                                            or affiliation12."validTo" >= word."judgedAt"
                                          )
                                      )
                                    )
                                ) as "isTarget",
                                exists (
                                  select
                                  from
                                    (
                                      select
                                        "actorId",
                                        "conditionId",
                                        "role",
                                        "id",
                                        "hasClaims",
                                        "knownSince"
                                      from
                                        "ConditionParty"
                                      where
                                        not "isEdited"
                                      union all
                                      select
                                        "actorId",
                                        "conditionId",
                                        "role",
                                        "id",
                                        "hasClaims",
                                        "knownSince"
                                      from
                                        "ConditionPartyHistory"
                                      where
                                        "reportedFrom" <= $2::timestamptz
                                        and "reportedUntil" > $2::timestamptz
                                        and "recordedUntil" = 'infinity'
                                    ) conditionparty16
                                  where
                                    conditionparty16."conditionId" = page3."id"
                                    and conditionparty16."role" = 'ISSUER'
                                    and (
                                      not conditionparty16."hasClaims"
                                      or conditionparty16."knownSince" <= $2::timestamptz
                                      or (
                                        conditionparty16."knownSince" is null
                                        and exists (
                                          select
                                            1
                                          from
                                            "Claim" claim20
                                          where
                                            claim20."conditionPartyId" = conditionparty16."id"
                                            and (
                                              claim20."reportedAt" <= $2::timestamptz
                                              or (
                                                claim20."reportedAtPrecision" <> 'INSTANT'
                                                and claim20."recordedAt" <= $2::timestamptz
                                              )
                                            )
                                            and claim20."retractedBy" is distinct from 'CODER'
                                            and (
                                              claim20."retractedAt" is null
                                              or proviso_known_from (
                                                claim20."retractedAt",
                                                claim20."retractedAtPrecision",
                                                claim20."retractedRecordedAt"
                                              ) > $2::timestamptz
                                            )
                                        )
                                      )
                                    )
                                    and (
                                      conditionparty16."actorId" = word.judge
                                      or exists (
                                        select
                                        from
                                          (
                                            select
                                              "affiliationKind",
                                              "actorId",
                                              "counterpartId",
                                              "knownSince",
                                              "id",
                                              "validFrom",
                                              "validTo"
                                            from
                                              "Affiliation"
                                            where
                                              not "isEdited"
                                            union all
                                            select
                                              "affiliationKind",
                                              "actorId",
                                              "counterpartId",
                                              "knownSince",
                                              "id",
                                              "validFrom",
                                              "validTo"
                                            from
                                              "AffiliationHistory"
                                            where
                                              "reportedFrom" <= $2::timestamptz
                                              and "reportedUntil" > $2::timestamptz
                                              and "recordedUntil" = 'infinity'
                                          ) affiliation17
                                        where
                                          affiliation17."actorId" = word.judge
                                          and affiliation17."counterpartId" = conditionparty16."actorId"
                                          and (
                                            affiliation17."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                            or (
                                              affiliation17."affiliationKind" = 'MEMBER_OF'
                                              and (
                                                select
                                                  actor18."actorKind"
                                                from
                                                  "Actor" actor18
                                                where
                                                  actor18."id" = conditionparty16."actorId"
                                              ) = 'COALITION'
                                            )
                                          )
                                          and (
                                            affiliation17."knownSince" <= $2::timestamptz
                                            or (
                                              affiliation17."knownSince" is null
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
                                                      claim19."affiliationId" = affiliation17."id"
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
                                                      coalesce(claim19."saidAt", claim19."reportedAt") desc,
                                                      proviso_standing (claim19."stance")
                                                  ) words
                                              ) <= 'HEDGED'
                                            )
                                          )
                                          and (
                                            affiliation17."validFrom" is null
                                            or affiliation17."validFrom" <= word."judgedAt"
                                          )
                                          and (
                                            affiliation17."validTo" is null
                                            or affiliation17."validTo" >= word."judgedAt"
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
                      )::"ConditionStatus"::text::"AssessmentStatus"
                    )
                  end
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              condition2."slug" as "slug",
              condition2."id" as "id"
            from
              "Condition" condition2
            where
              condition2."standing" <= 'HEDGED'
            order by
              condition2."slug" asc,
              condition2."id" asc
            limit
              4
          ) page3
      )
    )
  )::text
-- $1 = "2021-10-01T23:59:59.999Z"
-- $2 = "2021-10-01T23:59:59.999Z"
