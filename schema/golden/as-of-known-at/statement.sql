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
                (
                  select
                    "force",
                    "id",
                    "knownSince",
                    "firstStatedAt",
                    "slug",
                    "considerationId"
                  from
                    "Condition"
                  where
                    not "isEdited"
                  union all
                  select
                    "force",
                    "id",
                    "knownSince",
                    "firstStatedAt",
                    "slug",
                    "considerationId"
                  from
                    "ConditionHistory"
                  where
                    "reportedFrom" <= $1::timestamptz
                    and "reportedUntil" > $1::timestamptz
                    and "recordedUntil" = 'infinity'
                ) condition2
              where
                condition2."id" in (
                  select
                    conditionparty5."conditionId"
                  from
                    (
                      select
                        "role",
                        "id",
                        "hasClaims",
                        "knownSince",
                        "conditionId",
                        "actorId"
                      from
                        "ConditionParty"
                      where
                        not "isEdited"
                      union all
                      select
                        "role",
                        "id",
                        "hasClaims",
                        "knownSince",
                        "conditionId",
                        "actorId"
                      from
                        "ConditionPartyHistory"
                      where
                        "reportedFrom" <= $1::timestamptz
                        and "reportedUntil" > $1::timestamptz
                        and "recordedUntil" = 'infinity'
                    ) conditionparty5
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
                            actor4."slug" = $2::text
                        )
                    )
                    and conditionparty5."role" = 'TARGET'
                    and (
                      not conditionparty5."hasClaims"
                      or conditionparty5."knownSince" <= $1::timestamptz
                      or (
                        conditionparty5."knownSince" is null
                        and exists (
                          select
                            1
                          from
                            "Claim" claim6
                          where
                            claim6."conditionPartyId" = conditionparty5."id"
                            and claim6."reportedAt" <= $1::timestamptz
                            and claim6."retractedBy" is distinct from 'CODER'
                            and (
                              claim6."retractedAt" is null
                              or claim6."retractedAt" > $1::timestamptz
                            )
                        )
                      )
                    )
                )
                and (
                  condition2."knownSince" <= $1::timestamptz
                  or (
                    condition2."knownSince" is null
                    and (
                      select
                        min(words.standing)
                      from
                        (
                          select distinct
                            on (claim7."speakerId", claim7."voice") proviso_standing (claim7."stance") as standing
                          from
                            "Claim" claim7
                          where
                            claim7."conditionId" = condition2."id"
                            and claim7."reportedAt" <= $1::timestamptz
                            and claim7."retractedBy" is distinct from 'CODER'
                            and (
                              claim7."retractedAt" is null
                              or claim7."retractedAt" > $1::timestamptz
                            )
                          order by
                            claim7."speakerId",
                            claim7."voice",
                            coalesce(claim7."saidAt", claim7."reportedAt") > $3::timestamptz,
                            case
                              when coalesce(claim7."saidAt", claim7."reportedAt") > $3::timestamptz then coalesce(claim7."saidAt", claim7."reportedAt")
                            end,
                            coalesce(claim7."saidAt", claim7."reportedAt") desc,
                            proviso_standing (claim7."stance")
                        ) words
                    ) <= 'HEDGED'
                  )
                )
                and case
                  when condition2."knownSince" <= $1::timestamptz then condition2."firstStatedAt" <= $3::timestamptz
                  when condition2."knownSince" is null then (
                    (
                      condition2."knownSince" <= $1::timestamptz
                      or (
                        condition2."knownSince" is null
                        and exists (
                          select
                            1
                          from
                            "Claim" claim8
                          where
                            claim8."conditionId" = condition2."id"
                            and claim8."reportedAt" <= $1::timestamptz
                            and claim8."retractedBy" is distinct from 'CODER'
                            and (
                              claim8."retractedAt" is null
                              or claim8."retractedAt" > $1::timestamptz
                            )
                        )
                      )
                    )
                    and coalesce(
                      (
                        select
                          min(statement.at)
                        from
                          (
                            select
                              least(claim9."saidAt", claim9."reportedAt") as at
                            from
                              "Claim" claim9
                            where
                              claim9."conditionId" = condition2."id"
                              and claim9."stance" in ('ASSERTS', 'HEDGES')
                              and claim9."reportedAt" <= $1::timestamptz
                              and claim9."retractedBy" is distinct from 'CODER'
                              and (
                                claim9."retractedAt" is null
                                or claim9."retractedAt" > $1::timestamptz
                              )
                            union all
                            select
                              event11."startedAt"
                            from
                              (
                                select
                                  "conditionId",
                                  "bearingKind",
                                  "id",
                                  "hasClaims",
                                  "knownSince",
                                  "eventId"
                                from
                                  "Bearing"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "conditionId",
                                  "bearingKind",
                                  "id",
                                  "hasClaims",
                                  "knownSince",
                                  "eventId"
                                from
                                  "BearingHistory"
                                where
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                              ) bearing10
                              join (
                                select
                                  "realis",
                                  "id",
                                  "knownSince",
                                  "startedAt"
                                from
                                  "Event"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "realis",
                                  "id",
                                  "knownSince",
                                  "startedAt"
                                from
                                  "EventHistory"
                                where
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                              ) event11 on event11."id" = bearing10."eventId"
                            where
                              bearing10."conditionId" = condition2."id"
                              and bearing10."bearingKind" = 'STATES'
                              and event11."realis" in ('OCCURRED', 'ONGOING')
                              and (
                                not bearing10."hasClaims"
                                or bearing10."knownSince" <= $1::timestamptz
                                or (
                                  bearing10."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim13
                                    where
                                      claim13."bearingId" = bearing10."id"
                                      and claim13."reportedAt" <= $1::timestamptz
                                      and claim13."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim13."retractedAt" is null
                                        or claim13."retractedAt" > $1::timestamptz
                                      )
                                  )
                                )
                              )
                              and (
                                event11."knownSince" <= $1::timestamptz
                                or (
                                  event11."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim14
                                    where
                                      claim14."eventId" = event11."id"
                                      and claim14."reportedAt" <= $1::timestamptz
                                      and claim14."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim14."retractedAt" is null
                                        or claim14."retractedAt" > $1::timestamptz
                                      )
                                  )
                                )
                              )
                            union all
                            select
                              assessment12."judgedAt"
                            from
                              (
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt"
                                from
                                  "Assessment"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt"
                                from
                                  "AssessmentHistory"
                                where
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                              ) assessment12
                            where
                              assessment12."conditionId" = condition2."id"
                              and (
                                assessment12."knownSince" <= $1::timestamptz
                                or (
                                  assessment12."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim15
                                    where
                                      claim15."assessmentId" = assessment12."id"
                                      and claim15."reportedAt" <= $1::timestamptz
                                      and claim15."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim15."retractedAt" is null
                                        or claim15."retractedAt" > $1::timestamptz
                                      )
                                  )
                                )
                              )
                          ) statement
                      ),
                      '-infinity'
                    ) <= $3::timestamptz
                  )
                end
                and condition2."force" = $4::"ConditionForce"
            ),
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page16."slug",
                  'firstStatedAt',
                  to_char(
                    case
                      when page16."knownSince" <= $1::timestamptz then page16."firstStatedAt"
                      when page16."knownSince" is null then (
                        select
                          min(statement.at)
                        from
                          (
                            select
                              least(claim17."saidAt", claim17."reportedAt") as at
                            from
                              "Claim" claim17
                            where
                              claim17."conditionId" = page16."id"
                              and claim17."stance" in ('ASSERTS', 'HEDGES')
                              and claim17."reportedAt" <= $1::timestamptz
                              and claim17."retractedBy" is distinct from 'CODER'
                              and (
                                claim17."retractedAt" is null
                                or claim17."retractedAt" > $1::timestamptz
                              )
                            union all
                            select
                              event19."startedAt"
                            from
                              (
                                select
                                  "conditionId",
                                  "bearingKind",
                                  "id",
                                  "hasClaims",
                                  "knownSince",
                                  "eventId"
                                from
                                  "Bearing"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "conditionId",
                                  "bearingKind",
                                  "id",
                                  "hasClaims",
                                  "knownSince",
                                  "eventId"
                                from
                                  "BearingHistory"
                                where
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                              ) bearing18
                              join (
                                select
                                  "realis",
                                  "id",
                                  "knownSince",
                                  "startedAt"
                                from
                                  "Event"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "realis",
                                  "id",
                                  "knownSince",
                                  "startedAt"
                                from
                                  "EventHistory"
                                where
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                              ) event19 on event19."id" = bearing18."eventId"
                            where
                              bearing18."conditionId" = page16."id"
                              and bearing18."bearingKind" = 'STATES'
                              and event19."realis" in ('OCCURRED', 'ONGOING')
                              and (
                                not bearing18."hasClaims"
                                or bearing18."knownSince" <= $1::timestamptz
                                or (
                                  bearing18."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim21
                                    where
                                      claim21."bearingId" = bearing18."id"
                                      and claim21."reportedAt" <= $1::timestamptz
                                      and claim21."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim21."retractedAt" is null
                                        or claim21."retractedAt" > $1::timestamptz
                                      )
                                  )
                                )
                              )
                              and (
                                event19."knownSince" <= $1::timestamptz
                                or (
                                  event19."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim22
                                    where
                                      claim22."eventId" = event19."id"
                                      and claim22."reportedAt" <= $1::timestamptz
                                      and claim22."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim22."retractedAt" is null
                                        or claim22."retractedAt" > $1::timestamptz
                                      )
                                  )
                                )
                              )
                            union all
                            select
                              assessment20."judgedAt"
                            from
                              (
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt"
                                from
                                  "Assessment"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt"
                                from
                                  "AssessmentHistory"
                                where
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                              ) assessment20
                            where
                              assessment20."conditionId" = page16."id"
                              and (
                                assessment20."knownSince" <= $1::timestamptz
                                or (
                                  assessment20."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim23
                                    where
                                      claim23."assessmentId" = assessment20."id"
                                      and claim23."reportedAt" <= $1::timestamptz
                                      and claim23."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim23."retractedAt" is null
                                        or claim23."retractedAt" > $1::timestamptz
                                      )
                                  )
                                )
                              )
                          ) statement
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
                                assessment24."id" as id,
                                assessment24."status" as status,
                                proviso_status_class (assessment24."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim26."speakerId", claim26."voice") proviso_standing (claim26."stance") as standing
                                      from
                                        "Claim" claim26
                                      where
                                        claim26."assessmentId" = assessment24."id"
                                        and claim26."reportedAt" <= $1::timestamptz
                                        and claim26."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim26."retractedAt" is null
                                          or claim26."retractedAt" > $1::timestamptz
                                        )
                                      order by
                                        claim26."speakerId",
                                        claim26."voice",
                                        coalesce(claim26."saidAt", claim26."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim26."saidAt", claim26."reportedAt") > $3::timestamptz then coalesce(claim26."saidAt", claim26."reportedAt")
                                        end,
                                        coalesce(claim26."saidAt", claim26."reportedAt") desc,
                                        proviso_standing (claim26."stance")
                                    ) words
                                ) as standing,
                                assessment24."judgedAt" as "judgedAt",
                                assessment24."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment24."assessorId", first.speaker) as judge,
                                case
                                  when assessment24."assessorId" is null then first.voice
                                end as voice
                              from
                                (
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "Assessment"
                                  where
                                    not "isEdited"
                                  union all
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "AssessmentHistory"
                                  where
                                    "reportedFrom" <= $1::timestamptz
                                    and "reportedUntil" > $1::timestamptz
                                    and "recordedUntil" = 'infinity'
                                ) assessment24
                                left join lateral (
                                  select
                                    claim25."speakerId" as speaker,
                                    claim25."voice" as voice,
                                    claim25."reportedAt" as reported
                                  from
                                    "Claim" claim25
                                  where
                                    claim25."assessmentId" = assessment24."id"
                                    and claim25."reportedAt" <= $1::timestamptz
                                    and claim25."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim25."retractedAt" is null
                                      or claim25."retractedAt" > $1::timestamptz
                                    )
                                  order by
                                    claim25."reportedAt",
                                    claim25."id"
                                  limit
                                    1
                                ) first on true
                              where
                                assessment24."conditionId" = page16."id"
                                and (
                                  assessment24."knownSince" <= $1::timestamptz
                                  or (
                                    assessment24."knownSince" is null
                                    and (
                                      select
                                        min(words.standing)
                                      from
                                        (
                                          select distinct
                                            on (claim27."speakerId", claim27."voice") proviso_standing (claim27."stance") as standing
                                          from
                                            "Claim" claim27
                                          where
                                            claim27."assessmentId" = assessment24."id"
                                            and claim27."reportedAt" <= $1::timestamptz
                                            and claim27."retractedBy" is distinct from 'CODER'
                                            and (
                                              claim27."retractedAt" is null
                                              or claim27."retractedAt" > $1::timestamptz
                                            )
                                          order by
                                            claim27."speakerId",
                                            claim27."voice",
                                            coalesce(claim27."saidAt", claim27."reportedAt") > $3::timestamptz,
                                            case
                                              when coalesce(claim27."saidAt", claim27."reportedAt") > $3::timestamptz then coalesce(claim27."saidAt", claim27."reportedAt")
                                            end,
                                            coalesce(claim27."saidAt", claim27."reportedAt") desc,
                                            proviso_standing (claim27."stance")
                                        ) words
                                    ) <= 'HEDGED'
                                  )
                                )
                                and assessment24."judgedAt" <= $3::timestamptz
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
                                    "reportedFrom" <= $1::timestamptz
                                    and "reportedUntil" > $1::timestamptz
                                    and "recordedUntil" = 'infinity'
                                ) conditionparty28
                              where
                                conditionparty28."conditionId" = page16."id"
                                and conditionparty28."role" = 'TARGET'
                                and (
                                  not conditionparty28."hasClaims"
                                  or conditionparty28."knownSince" <= $1::timestamptz
                                  or (
                                    conditionparty28."knownSince" is null
                                    and exists (
                                      select
                                        1
                                      from
                                        "Claim" claim32
                                      where
                                        claim32."conditionPartyId" = conditionparty28."id"
                                        and claim32."reportedAt" <= $1::timestamptz
                                        and claim32."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim32."retractedAt" is null
                                          or claim32."retractedAt" > $1::timestamptz
                                        )
                                    )
                                  )
                                )
                                and (
                                  conditionparty28."actorId" = word.judge
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
                                          "reportedFrom" <= $1::timestamptz
                                          and "reportedUntil" > $1::timestamptz
                                          and "recordedUntil" = 'infinity'
                                      ) affiliation29
                                    where
                                      affiliation29."actorId" = word.judge
                                      and affiliation29."counterpartId" = conditionparty28."actorId"
                                      and (
                                        affiliation29."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation29."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor30."actorKind"
                                            from
                                              "Actor" actor30
                                            where
                                              actor30."id" = conditionparty28."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation29."knownSince" <= $1::timestamptz
                                        or (
                                          affiliation29."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim31."speakerId", claim31."voice") proviso_standing (claim31."stance") as standing
                                                from
                                                  "Claim" claim31
                                                where
                                                  claim31."affiliationId" = affiliation29."id"
                                                  and claim31."reportedAt" <= $1::timestamptz
                                                  and claim31."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim31."retractedAt" is null
                                                    or claim31."retractedAt" > $1::timestamptz
                                                  )
                                                order by
                                                  claim31."speakerId",
                                                  claim31."voice",
                                                  coalesce(claim31."saidAt", claim31."reportedAt") desc,
                                                  proviso_standing (claim31."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation29."validFrom" is null
                                        or affiliation29."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation29."validTo" is null
                                        or affiliation29."validTo" >= (word."judgedAt" at time zone 'UTC')::date
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
                                    "reportedFrom" <= $1::timestamptz
                                    and "reportedUntil" > $1::timestamptz
                                    and "recordedUntil" = 'infinity'
                                ) conditionparty33
                              where
                                conditionparty33."conditionId" = page16."id"
                                and conditionparty33."role" = 'ISSUER'
                                and (
                                  not conditionparty33."hasClaims"
                                  or conditionparty33."knownSince" <= $1::timestamptz
                                  or (
                                    conditionparty33."knownSince" is null
                                    and exists (
                                      select
                                        1
                                      from
                                        "Claim" claim37
                                      where
                                        claim37."conditionPartyId" = conditionparty33."id"
                                        and claim37."reportedAt" <= $1::timestamptz
                                        and claim37."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim37."retractedAt" is null
                                          or claim37."retractedAt" > $1::timestamptz
                                        )
                                    )
                                  )
                                )
                                and (
                                  conditionparty33."actorId" = word.judge
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
                                          "reportedFrom" <= $1::timestamptz
                                          and "reportedUntil" > $1::timestamptz
                                          and "recordedUntil" = 'infinity'
                                      ) affiliation34
                                    where
                                      affiliation34."actorId" = word.judge
                                      and affiliation34."counterpartId" = conditionparty33."actorId"
                                      and (
                                        affiliation34."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation34."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor35."actorKind"
                                            from
                                              "Actor" actor35
                                            where
                                              actor35."id" = conditionparty33."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation34."knownSince" <= $1::timestamptz
                                        or (
                                          affiliation34."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim36."speakerId", claim36."voice") proviso_standing (claim36."stance") as standing
                                                from
                                                  "Claim" claim36
                                                where
                                                  claim36."affiliationId" = affiliation34."id"
                                                  and claim36."reportedAt" <= $1::timestamptz
                                                  and claim36."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim36."retractedAt" is null
                                                    or claim36."retractedAt" > $1::timestamptz
                                                  )
                                                order by
                                                  claim36."speakerId",
                                                  claim36."voice",
                                                  coalesce(claim36."saidAt", claim36."reportedAt") desc,
                                                  proviso_standing (claim36."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation34."validFrom" is null
                                        or affiliation34."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation34."validTo" is null
                                        or affiliation34."validTo" >= (word."judgedAt" at time zone 'UTC')::date
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
                                assessment38."id" as id,
                                assessment38."status" as status,
                                proviso_status_class (assessment38."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim40."speakerId", claim40."voice") proviso_standing (claim40."stance") as standing
                                      from
                                        "Claim" claim40
                                      where
                                        claim40."assessmentId" = assessment38."id"
                                        and claim40."recordedAt" <= $1::timestamptz
                                        and (
                                          claim40."retractedRecordedAt" is null
                                          or claim40."retractedRecordedAt" > $1::timestamptz
                                        )
                                      order by
                                        claim40."speakerId",
                                        claim40."voice",
                                        coalesce(claim40."saidAt", claim40."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim40."saidAt", claim40."reportedAt") > $3::timestamptz then coalesce(claim40."saidAt", claim40."reportedAt")
                                        end,
                                        coalesce(claim40."saidAt", claim40."reportedAt") desc,
                                        proviso_standing (claim40."stance")
                                    ) words
                                ) as standing,
                                assessment38."judgedAt" as "judgedAt",
                                assessment38."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment38."assessorId", first.speaker) as judge,
                                case
                                  when assessment38."assessorId" is null then first.voice
                                end as voice
                              from
                                (
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "Assessment"
                                  where
                                    not "isEdited"
                                  union all
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "AssessmentHistory"
                                  where
                                    "recordedFrom" <= $1::timestamptz
                                    and "recordedUntil" > $1::timestamptz
                                    and "reportedUntil" = 'infinity'
                                ) assessment38
                                left join lateral (
                                  select
                                    claim39."speakerId" as speaker,
                                    claim39."voice" as voice,
                                    claim39."reportedAt" as reported
                                  from
                                    "Claim" claim39
                                  where
                                    claim39."assessmentId" = assessment38."id"
                                    and claim39."recordedAt" <= $1::timestamptz
                                    and (
                                      claim39."retractedRecordedAt" is null
                                      or claim39."retractedRecordedAt" > $1::timestamptz
                                    )
                                  order by
                                    claim39."reportedAt",
                                    claim39."id"
                                  limit
                                    1
                                ) first on true
                              where
                                assessment38."conditionId" = page16."id"
                                and case
                                  when assessment38."knownSince" is null then (
                                    select
                                      min(words.standing)
                                    from
                                      (
                                        select distinct
                                          on (claim41."speakerId", claim41."voice") proviso_standing (claim41."stance") as standing
                                        from
                                          "Claim" claim41
                                        where
                                          claim41."assessmentId" = assessment38."id"
                                          and claim41."recordedAt" <= $1::timestamptz
                                          and (
                                            claim41."retractedRecordedAt" is null
                                            or claim41."retractedRecordedAt" > $1::timestamptz
                                          )
                                        order by
                                          claim41."speakerId",
                                          claim41."voice",
                                          coalesce(claim41."saidAt", claim41."reportedAt") > $3::timestamptz,
                                          case
                                            when coalesce(claim41."saidAt", claim41."reportedAt") > $3::timestamptz then coalesce(claim41."saidAt", claim41."reportedAt")
                                          end,
                                          coalesce(claim41."saidAt", claim41."reportedAt") desc,
                                          proviso_standing (claim41."stance")
                                      ) words
                                  ) <= 'HEDGED'
                                  else exists (
                                    select
                                      1
                                    from
                                      "Claim" claim42
                                    where
                                      claim42."assessmentId" = assessment38."id"
                                      and claim42."recordedAt" <= $1::timestamptz
                                      and (
                                        claim42."retractedRecordedAt" is null
                                        or claim42."retractedRecordedAt" > $1::timestamptz
                                      )
                                  )
                                end
                                and assessment38."judgedAt" <= $3::timestamptz
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
                                    "hasClaims"
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
                                    "hasClaims"
                                  from
                                    "ConditionPartyHistory"
                                  where
                                    "recordedFrom" <= $1::timestamptz
                                    and "recordedUntil" > $1::timestamptz
                                    and "reportedUntil" = 'infinity'
                                ) conditionparty43
                              where
                                conditionparty43."conditionId" = page16."id"
                                and conditionparty43."role" = 'TARGET'
                                and (
                                  not conditionparty43."hasClaims"
                                  or exists (
                                    select
                                      1
                                    from
                                      "Claim" claim48
                                    where
                                      claim48."conditionPartyId" = conditionparty43."id"
                                      and claim48."recordedAt" <= $1::timestamptz
                                      and (
                                        claim48."retractedRecordedAt" is null
                                        or claim48."retractedRecordedAt" > $1::timestamptz
                                      )
                                  )
                                )
                                and (
                                  conditionparty43."actorId" = word.judge
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
                                          "recordedFrom" <= $1::timestamptz
                                          and "recordedUntil" > $1::timestamptz
                                          and "reportedUntil" = 'infinity'
                                      ) affiliation44
                                    where
                                      affiliation44."actorId" = word.judge
                                      and affiliation44."counterpartId" = conditionparty43."actorId"
                                      and (
                                        affiliation44."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation44."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor45."actorKind"
                                            from
                                              "Actor" actor45
                                            where
                                              actor45."id" = conditionparty43."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and case
                                        when affiliation44."knownSince" is null then (
                                          select
                                            min(words.standing)
                                          from
                                            (
                                              select distinct
                                                on (claim46."speakerId", claim46."voice") proviso_standing (claim46."stance") as standing
                                              from
                                                "Claim" claim46
                                              where
                                                claim46."affiliationId" = affiliation44."id"
                                                and claim46."recordedAt" <= $1::timestamptz
                                                and (
                                                  claim46."retractedRecordedAt" is null
                                                  or claim46."retractedRecordedAt" > $1::timestamptz
                                                )
                                              order by
                                                claim46."speakerId",
                                                claim46."voice",
                                                coalesce(claim46."saidAt", claim46."reportedAt") desc,
                                                proviso_standing (claim46."stance")
                                            ) words
                                        ) <= 'HEDGED'
                                        else exists (
                                          select
                                            1
                                          from
                                            "Claim" claim47
                                          where
                                            claim47."affiliationId" = affiliation44."id"
                                            and claim47."recordedAt" <= $1::timestamptz
                                            and (
                                              claim47."retractedRecordedAt" is null
                                              or claim47."retractedRecordedAt" > $1::timestamptz
                                            )
                                        )
                                      end
                                      and (
                                        affiliation44."validFrom" is null
                                        or affiliation44."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation44."validTo" is null
                                        or affiliation44."validTo" >= (word."judgedAt" at time zone 'UTC')::date
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
                                    "hasClaims"
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
                                    "hasClaims"
                                  from
                                    "ConditionPartyHistory"
                                  where
                                    "recordedFrom" <= $1::timestamptz
                                    and "recordedUntil" > $1::timestamptz
                                    and "reportedUntil" = 'infinity'
                                ) conditionparty49
                              where
                                conditionparty49."conditionId" = page16."id"
                                and conditionparty49."role" = 'ISSUER'
                                and (
                                  not conditionparty49."hasClaims"
                                  or exists (
                                    select
                                      1
                                    from
                                      "Claim" claim54
                                    where
                                      claim54."conditionPartyId" = conditionparty49."id"
                                      and claim54."recordedAt" <= $1::timestamptz
                                      and (
                                        claim54."retractedRecordedAt" is null
                                        or claim54."retractedRecordedAt" > $1::timestamptz
                                      )
                                  )
                                )
                                and (
                                  conditionparty49."actorId" = word.judge
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
                                          "recordedFrom" <= $1::timestamptz
                                          and "recordedUntil" > $1::timestamptz
                                          and "reportedUntil" = 'infinity'
                                      ) affiliation50
                                    where
                                      affiliation50."actorId" = word.judge
                                      and affiliation50."counterpartId" = conditionparty49."actorId"
                                      and (
                                        affiliation50."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation50."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor51."actorKind"
                                            from
                                              "Actor" actor51
                                            where
                                              actor51."id" = conditionparty49."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and case
                                        when affiliation50."knownSince" is null then (
                                          select
                                            min(words.standing)
                                          from
                                            (
                                              select distinct
                                                on (claim52."speakerId", claim52."voice") proviso_standing (claim52."stance") as standing
                                              from
                                                "Claim" claim52
                                              where
                                                claim52."affiliationId" = affiliation50."id"
                                                and claim52."recordedAt" <= $1::timestamptz
                                                and (
                                                  claim52."retractedRecordedAt" is null
                                                  or claim52."retractedRecordedAt" > $1::timestamptz
                                                )
                                              order by
                                                claim52."speakerId",
                                                claim52."voice",
                                                coalesce(claim52."saidAt", claim52."reportedAt") desc,
                                                proviso_standing (claim52."stance")
                                            ) words
                                        ) <= 'HEDGED'
                                        else exists (
                                          select
                                            1
                                          from
                                            "Claim" claim53
                                          where
                                            claim53."affiliationId" = affiliation50."id"
                                            and claim53."recordedAt" <= $1::timestamptz
                                            and (
                                              claim53."retractedRecordedAt" is null
                                              or claim53."retractedRecordedAt" > $1::timestamptz
                                            )
                                        )
                                      end
                                      and (
                                        affiliation50."validFrom" is null
                                        or affiliation50."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation50."validTo" is null
                                        or affiliation50."validTo" >= (word."judgedAt" at time zone 'UTC')::date
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
                                assessment55."id" as id,
                                assessment55."status" as status,
                                proviso_status_class (assessment55."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim57."speakerId", claim57."voice") proviso_standing (claim57."stance") as standing
                                      from
                                        "Claim" claim57
                                      where
                                        claim57."assessmentId" = assessment55."id"
                                        and claim57."reportedAt" <= $5::timestamptz
                                        and claim57."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim57."retractedAt" is null
                                          or claim57."retractedAt" > $5::timestamptz
                                        )
                                      order by
                                        claim57."speakerId",
                                        claim57."voice",
                                        coalesce(claim57."saidAt", claim57."reportedAt") > $6::timestamptz,
                                        case
                                          when coalesce(claim57."saidAt", claim57."reportedAt") > $6::timestamptz then coalesce(claim57."saidAt", claim57."reportedAt")
                                        end,
                                        coalesce(claim57."saidAt", claim57."reportedAt") desc,
                                        proviso_standing (claim57."stance")
                                    ) words
                                ) as standing,
                                assessment55."judgedAt" as "judgedAt",
                                assessment55."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment55."assessorId", first.speaker) as judge,
                                case
                                  when assessment55."assessorId" is null then first.voice
                                end as voice
                              from
                                (
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "Assessment"
                                  where
                                    not "isEdited"
                                  union all
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "AssessmentHistory"
                                  where
                                    "reportedFrom" <= $5::timestamptz
                                    and "reportedUntil" > $5::timestamptz
                                    and "recordedUntil" = 'infinity'
                                ) assessment55
                                left join lateral (
                                  select
                                    claim56."speakerId" as speaker,
                                    claim56."voice" as voice,
                                    claim56."reportedAt" as reported
                                  from
                                    "Claim" claim56
                                  where
                                    claim56."assessmentId" = assessment55."id"
                                    and claim56."reportedAt" <= $5::timestamptz
                                    and claim56."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim56."retractedAt" is null
                                      or claim56."retractedAt" > $5::timestamptz
                                    )
                                  order by
                                    claim56."reportedAt",
                                    claim56."id"
                                  limit
                                    1
                                ) first on true
                              where
                                assessment55."conditionId" = page16."id"
                                and (
                                  assessment55."knownSince" <= $5::timestamptz
                                  or (
                                    assessment55."knownSince" is null
                                    and (
                                      select
                                        min(words.standing)
                                      from
                                        (
                                          select distinct
                                            on (claim58."speakerId", claim58."voice") proviso_standing (claim58."stance") as standing
                                          from
                                            "Claim" claim58
                                          where
                                            claim58."assessmentId" = assessment55."id"
                                            and claim58."reportedAt" <= $5::timestamptz
                                            and claim58."retractedBy" is distinct from 'CODER'
                                            and (
                                              claim58."retractedAt" is null
                                              or claim58."retractedAt" > $5::timestamptz
                                            )
                                          order by
                                            claim58."speakerId",
                                            claim58."voice",
                                            coalesce(claim58."saidAt", claim58."reportedAt") > $6::timestamptz,
                                            case
                                              when coalesce(claim58."saidAt", claim58."reportedAt") > $6::timestamptz then coalesce(claim58."saidAt", claim58."reportedAt")
                                            end,
                                            coalesce(claim58."saidAt", claim58."reportedAt") desc,
                                            proviso_standing (claim58."stance")
                                        ) words
                                    ) <= 'HEDGED'
                                  )
                                )
                                and assessment55."judgedAt" <= $6::timestamptz
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
                                    "reportedFrom" <= $5::timestamptz
                                    and "reportedUntil" > $5::timestamptz
                                    and "recordedUntil" = 'infinity'
                                ) conditionparty59
                              where
                                conditionparty59."conditionId" = page16."id"
                                and conditionparty59."role" = 'TARGET'
                                and (
                                  not conditionparty59."hasClaims"
                                  or conditionparty59."knownSince" <= $5::timestamptz
                                  or (
                                    conditionparty59."knownSince" is null
                                    and exists (
                                      select
                                        1
                                      from
                                        "Claim" claim63
                                      where
                                        claim63."conditionPartyId" = conditionparty59."id"
                                        and claim63."reportedAt" <= $5::timestamptz
                                        and claim63."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim63."retractedAt" is null
                                          or claim63."retractedAt" > $5::timestamptz
                                        )
                                    )
                                  )
                                )
                                and (
                                  conditionparty59."actorId" = word.judge
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
                                          "reportedFrom" <= $5::timestamptz
                                          and "reportedUntil" > $5::timestamptz
                                          and "recordedUntil" = 'infinity'
                                      ) affiliation60
                                    where
                                      affiliation60."actorId" = word.judge
                                      and affiliation60."counterpartId" = conditionparty59."actorId"
                                      and (
                                        affiliation60."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation60."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor61."actorKind"
                                            from
                                              "Actor" actor61
                                            where
                                              actor61."id" = conditionparty59."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation60."knownSince" <= $5::timestamptz
                                        or (
                                          affiliation60."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim62."speakerId", claim62."voice") proviso_standing (claim62."stance") as standing
                                                from
                                                  "Claim" claim62
                                                where
                                                  claim62."affiliationId" = affiliation60."id"
                                                  and claim62."reportedAt" <= $5::timestamptz
                                                  and claim62."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim62."retractedAt" is null
                                                    or claim62."retractedAt" > $5::timestamptz
                                                  )
                                                order by
                                                  claim62."speakerId",
                                                  claim62."voice",
                                                  coalesce(claim62."saidAt", claim62."reportedAt") desc,
                                                  proviso_standing (claim62."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation60."validFrom" is null
                                        or affiliation60."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation60."validTo" is null
                                        or affiliation60."validTo" >= (word."judgedAt" at time zone 'UTC')::date
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
                                    "reportedFrom" <= $5::timestamptz
                                    and "reportedUntil" > $5::timestamptz
                                    and "recordedUntil" = 'infinity'
                                ) conditionparty64
                              where
                                conditionparty64."conditionId" = page16."id"
                                and conditionparty64."role" = 'ISSUER'
                                and (
                                  not conditionparty64."hasClaims"
                                  or conditionparty64."knownSince" <= $5::timestamptz
                                  or (
                                    conditionparty64."knownSince" is null
                                    and exists (
                                      select
                                        1
                                      from
                                        "Claim" claim68
                                      where
                                        claim68."conditionPartyId" = conditionparty64."id"
                                        and claim68."reportedAt" <= $5::timestamptz
                                        and claim68."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim68."retractedAt" is null
                                          or claim68."retractedAt" > $5::timestamptz
                                        )
                                    )
                                  )
                                )
                                and (
                                  conditionparty64."actorId" = word.judge
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
                                          "reportedFrom" <= $5::timestamptz
                                          and "reportedUntil" > $5::timestamptz
                                          and "recordedUntil" = 'infinity'
                                      ) affiliation65
                                    where
                                      affiliation65."actorId" = word.judge
                                      and affiliation65."counterpartId" = conditionparty64."actorId"
                                      and (
                                        affiliation65."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation65."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor66."actorKind"
                                            from
                                              "Actor" actor66
                                            where
                                              actor66."id" = conditionparty64."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation65."knownSince" <= $5::timestamptz
                                        or (
                                          affiliation65."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim67."speakerId", claim67."voice") proviso_standing (claim67."stance") as standing
                                                from
                                                  "Claim" claim67
                                                where
                                                  claim67."affiliationId" = affiliation65."id"
                                                  and claim67."reportedAt" <= $5::timestamptz
                                                  and claim67."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim67."retractedAt" is null
                                                    or claim67."retractedAt" > $5::timestamptz
                                                  )
                                                order by
                                                  claim67."speakerId",
                                                  claim67."voice",
                                                  coalesce(claim67."saidAt", claim67."reportedAt") desc,
                                                  proviso_standing (claim67."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation65."validFrom" is null
                                        or affiliation65."validFrom" <= (word."judgedAt" at time zone 'UTC')::date
                                      )
                                      and (
                                        affiliation65."validTo" is null
                                        or affiliation65."validTo" >= (word."judgedAt" at time zone 'UTC')::date
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
                        (
                          select
                            "conditionId",
                            "knownSince",
                            "id",
                            "judgedAt"
                          from
                            "Assessment"
                          where
                            not "isEdited"
                          union all
                          select
                            "conditionId",
                            "knownSince",
                            "id",
                            "judgedAt"
                          from
                            "AssessmentHistory"
                          where
                            "reportedFrom" <= $1::timestamptz
                            and "reportedUntil" > $1::timestamptz
                            and "recordedUntil" = 'infinity'
                        ) assessment69
                      where
                        assessment69."conditionId" = page16."id"
                        and (
                          assessment69."knownSince" <= $1::timestamptz
                          or (
                            assessment69."knownSince" is null
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim70."speakerId", claim70."voice") proviso_standing (claim70."stance") as standing
                                  from
                                    "Claim" claim70
                                  where
                                    claim70."assessmentId" = assessment69."id"
                                    and claim70."reportedAt" <= $1::timestamptz
                                    and claim70."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim70."retractedAt" is null
                                      or claim70."retractedAt" > $1::timestamptz
                                    )
                                  order by
                                    claim70."speakerId",
                                    claim70."voice",
                                    coalesce(claim70."saidAt", claim70."reportedAt") > $3::timestamptz,
                                    case
                                      when coalesce(claim70."saidAt", claim70."reportedAt") > $3::timestamptz then coalesce(claim70."saidAt", claim70."reportedAt")
                                    end,
                                    coalesce(claim70."saidAt", claim70."reportedAt") desc,
                                    proviso_standing (claim70."stance")
                                ) words
                            ) <= 'HEDGED'
                          )
                        )
                        and assessment69."judgedAt" <= $3::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration73."slug",
                        'state',
                        (
                          select
                            outcome74."state"
                          from
                            (
                              select
                                "considerationId",
                                "state",
                                "knownSince",
                                "id",
                                "effectiveAt"
                              from
                                "Outcome"
                              where
                                not "isEdited"
                              union all
                              select
                                "considerationId",
                                "state",
                                "knownSince",
                                "id",
                                "effectiveAt"
                              from
                                "OutcomeHistory"
                              where
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                            ) outcome74
                          where
                            outcome74."considerationId" = consideration73."id"
                            and (
                              outcome74."knownSince" <= $1::timestamptz
                              or (
                                outcome74."knownSince" is null
                                and (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim75."speakerId", claim75."voice") proviso_standing (claim75."stance") as standing
                                      from
                                        "Claim" claim75
                                      where
                                        claim75."outcomeId" = outcome74."id"
                                        and claim75."reportedAt" <= $1::timestamptz
                                        and claim75."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim75."retractedAt" is null
                                          or claim75."retractedAt" > $1::timestamptz
                                        )
                                      order by
                                        claim75."speakerId",
                                        claim75."voice",
                                        coalesce(claim75."saidAt", claim75."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim75."saidAt", claim75."reportedAt") > $3::timestamptz then coalesce(claim75."saidAt", claim75."reportedAt")
                                        end,
                                        coalesce(claim75."saidAt", claim75."reportedAt") desc,
                                        proviso_standing (claim75."stance")
                                    ) words
                                ) <= 'HEDGED'
                              )
                            )
                            and outcome74."effectiveAt" <= $3::timestamptz
                          order by
                            outcome74."effectiveAt" desc,
                            outcome74."id" desc
                          limit
                            1
                        )
                      )
                    from
                      (
                        select
                          "id",
                          "slug",
                          "hasClaims",
                          "knownSince"
                        from
                          "Consideration"
                        where
                          not "isEdited"
                        union all
                        select
                          "id",
                          "slug",
                          "hasClaims",
                          "knownSince"
                        from
                          "ConsiderationHistory"
                        where
                          "reportedFrom" <= $1::timestamptz
                          and "reportedUntil" > $1::timestamptz
                          and "recordedUntil" = 'infinity'
                      ) consideration73
                    where
                      consideration73."id" = page16."considerationId"
                      and case
                        when consideration73."hasClaims" then (
                          not consideration73."hasClaims"
                          or consideration73."knownSince" <= $1::timestamptz
                          or (
                            consideration73."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim76
                              where
                                claim76."considerationId" = consideration73."id"
                                and claim76."reportedAt" <= $1::timestamptz
                                and claim76."retractedBy" is distinct from 'CODER'
                                and (
                                  claim76."retractedAt" is null
                                  or claim76."retractedAt" > $1::timestamptz
                                )
                            )
                          )
                        )
                        else exists (
                          select
                            1
                          from
                            (
                              select
                                "considerationId",
                                "id"
                              from
                                "Condition"
                              where
                                not "isEdited"
                              union all
                              select
                                "considerationId",
                                "id"
                              from
                                "ConditionHistory"
                              where
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                            ) condition77
                          where
                            condition77."considerationId" = consideration73."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim78
                              where
                                claim78."conditionId" = condition77."id"
                                and claim78."reportedAt" <= $1::timestamptz
                                and claim78."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            (
                              select
                                "considerationId",
                                "conditionId"
                              from
                                "TermCondition"
                              where
                                not "isEdited"
                              union all
                              select
                                "considerationId",
                                "conditionId"
                              from
                                "TermConditionHistory"
                              where
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                            ) termcondition79
                          where
                            termcondition79."considerationId" = consideration73."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim80
                              where
                                claim80."conditionId" = termcondition79."conditionId"
                                and claim80."reportedAt" <= $1::timestamptz
                                and claim80."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            (
                              select
                                "considerationId",
                                "id"
                              from
                                "Outcome"
                              where
                                not "isEdited"
                              union all
                              select
                                "considerationId",
                                "id"
                              from
                                "OutcomeHistory"
                              where
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                            ) outcome81
                          where
                            outcome81."considerationId" = consideration73."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim82
                              where
                                claim82."outcomeId" = outcome81."id"
                                and claim82."reportedAt" <= $1::timestamptz
                                and claim82."retractedBy" is distinct from 'CODER'
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            (
                              select
                                "considerationId",
                                "id"
                              from
                                "Figure"
                              where
                                not "isEdited"
                              union all
                              select
                                "considerationId",
                                "id"
                              from
                                "FigureHistory"
                              where
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                            ) figure83
                          where
                            figure83."considerationId" = consideration73."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim84
                              where
                                claim84."figureId" = figure83."id"
                                and claim84."reportedAt" <= $1::timestamptz
                                and claim84."retractedBy" is distinct from 'CODER'
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
              (
                select
                  "force",
                  "id",
                  "knownSince",
                  "firstStatedAt",
                  "slug",
                  "considerationId"
                from
                  "Condition"
                where
                  not "isEdited"
                union all
                select
                  "force",
                  "id",
                  "knownSince",
                  "firstStatedAt",
                  "slug",
                  "considerationId"
                from
                  "ConditionHistory"
                where
                  "reportedFrom" <= $1::timestamptz
                  and "reportedUntil" > $1::timestamptz
                  and "recordedUntil" = 'infinity'
              ) condition2
            where
              condition2."id" in (
                select
                  conditionparty5."conditionId"
                from
                  (
                    select
                      "role",
                      "id",
                      "hasClaims",
                      "knownSince",
                      "conditionId",
                      "actorId"
                    from
                      "ConditionParty"
                    where
                      not "isEdited"
                    union all
                    select
                      "role",
                      "id",
                      "hasClaims",
                      "knownSince",
                      "conditionId",
                      "actorId"
                    from
                      "ConditionPartyHistory"
                    where
                      "reportedFrom" <= $1::timestamptz
                      and "reportedUntil" > $1::timestamptz
                      and "recordedUntil" = 'infinity'
                  ) conditionparty5
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
                          actor4."slug" = $2::text
                      )
                  )
                  and conditionparty5."role" = 'TARGET'
                  and (
                    not conditionparty5."hasClaims"
                    or conditionparty5."knownSince" <= $1::timestamptz
                    or (
                      conditionparty5."knownSince" is null
                      and exists (
                        select
                          1
                        from
                          "Claim" claim6
                        where
                          claim6."conditionPartyId" = conditionparty5."id"
                          and claim6."reportedAt" <= $1::timestamptz
                          and claim6."retractedBy" is distinct from 'CODER'
                          and (
                            claim6."retractedAt" is null
                            or claim6."retractedAt" > $1::timestamptz
                          )
                      )
                    )
                  )
              )
              and (
                condition2."knownSince" <= $1::timestamptz
                or (
                  condition2."knownSince" is null
                  and (
                    select
                      min(words.standing)
                    from
                      (
                        select distinct
                          on (claim7."speakerId", claim7."voice") proviso_standing (claim7."stance") as standing
                        from
                          "Claim" claim7
                        where
                          claim7."conditionId" = condition2."id"
                          and claim7."reportedAt" <= $1::timestamptz
                          and claim7."retractedBy" is distinct from 'CODER'
                          and (
                            claim7."retractedAt" is null
                            or claim7."retractedAt" > $1::timestamptz
                          )
                        order by
                          claim7."speakerId",
                          claim7."voice",
                          coalesce(claim7."saidAt", claim7."reportedAt") > $3::timestamptz,
                          case
                            when coalesce(claim7."saidAt", claim7."reportedAt") > $3::timestamptz then coalesce(claim7."saidAt", claim7."reportedAt")
                          end,
                          coalesce(claim7."saidAt", claim7."reportedAt") desc,
                          proviso_standing (claim7."stance")
                      ) words
                  ) <= 'HEDGED'
                )
              )
              and case
                when condition2."knownSince" <= $1::timestamptz then condition2."firstStatedAt" <= $3::timestamptz
                when condition2."knownSince" is null then (
                  (
                    condition2."knownSince" <= $1::timestamptz
                    or (
                      condition2."knownSince" is null
                      and exists (
                        select
                          1
                        from
                          "Claim" claim8
                        where
                          claim8."conditionId" = condition2."id"
                          and claim8."reportedAt" <= $1::timestamptz
                          and claim8."retractedBy" is distinct from 'CODER'
                          and (
                            claim8."retractedAt" is null
                            or claim8."retractedAt" > $1::timestamptz
                          )
                      )
                    )
                  )
                  and coalesce(
                    (
                      select
                        min(statement.at)
                      from
                        (
                          select
                            least(claim9."saidAt", claim9."reportedAt") as at
                          from
                            "Claim" claim9
                          where
                            claim9."conditionId" = condition2."id"
                            and claim9."stance" in ('ASSERTS', 'HEDGES')
                            and claim9."reportedAt" <= $1::timestamptz
                            and claim9."retractedBy" is distinct from 'CODER'
                            and (
                              claim9."retractedAt" is null
                              or claim9."retractedAt" > $1::timestamptz
                            )
                          union all
                          select
                            event11."startedAt"
                          from
                            (
                              select
                                "conditionId",
                                "bearingKind",
                                "id",
                                "hasClaims",
                                "knownSince",
                                "eventId"
                              from
                                "Bearing"
                              where
                                not "isEdited"
                              union all
                              select
                                "conditionId",
                                "bearingKind",
                                "id",
                                "hasClaims",
                                "knownSince",
                                "eventId"
                              from
                                "BearingHistory"
                              where
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                            ) bearing10
                            join (
                              select
                                "realis",
                                "id",
                                "knownSince",
                                "startedAt"
                              from
                                "Event"
                              where
                                not "isEdited"
                              union all
                              select
                                "realis",
                                "id",
                                "knownSince",
                                "startedAt"
                              from
                                "EventHistory"
                              where
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                            ) event11 on event11."id" = bearing10."eventId"
                          where
                            bearing10."conditionId" = condition2."id"
                            and bearing10."bearingKind" = 'STATES'
                            and event11."realis" in ('OCCURRED', 'ONGOING')
                            and (
                              not bearing10."hasClaims"
                              or bearing10."knownSince" <= $1::timestamptz
                              or (
                                bearing10."knownSince" is null
                                and exists (
                                  select
                                    1
                                  from
                                    "Claim" claim13
                                  where
                                    claim13."bearingId" = bearing10."id"
                                    and claim13."reportedAt" <= $1::timestamptz
                                    and claim13."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim13."retractedAt" is null
                                      or claim13."retractedAt" > $1::timestamptz
                                    )
                                )
                              )
                            )
                            and (
                              event11."knownSince" <= $1::timestamptz
                              or (
                                event11."knownSince" is null
                                and exists (
                                  select
                                    1
                                  from
                                    "Claim" claim14
                                  where
                                    claim14."eventId" = event11."id"
                                    and claim14."reportedAt" <= $1::timestamptz
                                    and claim14."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim14."retractedAt" is null
                                      or claim14."retractedAt" > $1::timestamptz
                                    )
                                )
                              )
                            )
                          union all
                          select
                            assessment12."judgedAt"
                          from
                            (
                              select
                                "conditionId",
                                "id",
                                "knownSince",
                                "judgedAt"
                              from
                                "Assessment"
                              where
                                not "isEdited"
                              union all
                              select
                                "conditionId",
                                "id",
                                "knownSince",
                                "judgedAt"
                              from
                                "AssessmentHistory"
                              where
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                            ) assessment12
                          where
                            assessment12."conditionId" = condition2."id"
                            and (
                              assessment12."knownSince" <= $1::timestamptz
                              or (
                                assessment12."knownSince" is null
                                and exists (
                                  select
                                    1
                                  from
                                    "Claim" claim15
                                  where
                                    claim15."assessmentId" = assessment12."id"
                                    and claim15."reportedAt" <= $1::timestamptz
                                    and claim15."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim15."retractedAt" is null
                                      or claim15."retractedAt" > $1::timestamptz
                                    )
                                )
                              )
                            )
                        ) statement
                    ),
                    '-infinity'
                  ) <= $3::timestamptz
                )
              end
              and condition2."force" = $4::"ConditionForce"
            order by
              coalesce(
                case
                  when condition2."knownSince" <= $1::timestamptz then condition2."firstStatedAt"
                  when condition2."knownSince" is null then (
                    select
                      min(statement.at)
                    from
                      (
                        select
                          least(claim85."saidAt", claim85."reportedAt") as at
                        from
                          "Claim" claim85
                        where
                          claim85."conditionId" = condition2."id"
                          and claim85."stance" in ('ASSERTS', 'HEDGES')
                          and claim85."reportedAt" <= $1::timestamptz
                          and claim85."retractedBy" is distinct from 'CODER'
                          and (
                            claim85."retractedAt" is null
                            or claim85."retractedAt" > $1::timestamptz
                          )
                        union all
                        select
                          event87."startedAt"
                        from
                          (
                            select
                              "conditionId",
                              "bearingKind",
                              "id",
                              "hasClaims",
                              "knownSince",
                              "eventId"
                            from
                              "Bearing"
                            where
                              not "isEdited"
                            union all
                            select
                              "conditionId",
                              "bearingKind",
                              "id",
                              "hasClaims",
                              "knownSince",
                              "eventId"
                            from
                              "BearingHistory"
                            where
                              "reportedFrom" <= $1::timestamptz
                              and "reportedUntil" > $1::timestamptz
                              and "recordedUntil" = 'infinity'
                          ) bearing86
                          join (
                            select
                              "realis",
                              "id",
                              "knownSince",
                              "startedAt"
                            from
                              "Event"
                            where
                              not "isEdited"
                            union all
                            select
                              "realis",
                              "id",
                              "knownSince",
                              "startedAt"
                            from
                              "EventHistory"
                            where
                              "reportedFrom" <= $1::timestamptz
                              and "reportedUntil" > $1::timestamptz
                              and "recordedUntil" = 'infinity'
                          ) event87 on event87."id" = bearing86."eventId"
                        where
                          bearing86."conditionId" = condition2."id"
                          and bearing86."bearingKind" = 'STATES'
                          and event87."realis" in ('OCCURRED', 'ONGOING')
                          and (
                            not bearing86."hasClaims"
                            or bearing86."knownSince" <= $1::timestamptz
                            or (
                              bearing86."knownSince" is null
                              and exists (
                                select
                                  1
                                from
                                  "Claim" claim89
                                where
                                  claim89."bearingId" = bearing86."id"
                                  and claim89."reportedAt" <= $1::timestamptz
                                  and claim89."retractedBy" is distinct from 'CODER'
                                  and (
                                    claim89."retractedAt" is null
                                    or claim89."retractedAt" > $1::timestamptz
                                  )
                              )
                            )
                          )
                          and (
                            event87."knownSince" <= $1::timestamptz
                            or (
                              event87."knownSince" is null
                              and exists (
                                select
                                  1
                                from
                                  "Claim" claim90
                                where
                                  claim90."eventId" = event87."id"
                                  and claim90."reportedAt" <= $1::timestamptz
                                  and claim90."retractedBy" is distinct from 'CODER'
                                  and (
                                    claim90."retractedAt" is null
                                    or claim90."retractedAt" > $1::timestamptz
                                  )
                              )
                            )
                          )
                        union all
                        select
                          assessment88."judgedAt"
                        from
                          (
                            select
                              "conditionId",
                              "id",
                              "knownSince",
                              "judgedAt"
                            from
                              "Assessment"
                            where
                              not "isEdited"
                            union all
                            select
                              "conditionId",
                              "id",
                              "knownSince",
                              "judgedAt"
                            from
                              "AssessmentHistory"
                            where
                              "reportedFrom" <= $1::timestamptz
                              and "reportedUntil" > $1::timestamptz
                              and "recordedUntil" = 'infinity'
                          ) assessment88
                        where
                          assessment88."conditionId" = condition2."id"
                          and (
                            assessment88."knownSince" <= $1::timestamptz
                            or (
                              assessment88."knownSince" is null
                              and exists (
                                select
                                  1
                                from
                                  "Claim" claim91
                                where
                                  claim91."assessmentId" = assessment88."id"
                                  and claim91."reportedAt" <= $1::timestamptz
                                  and claim91."retractedBy" is distinct from 'CODER'
                                  and (
                                    claim91."retractedAt" is null
                                    or claim91."retractedAt" > $1::timestamptz
                                  )
                              )
                            )
                          )
                      ) statement
                  )
                end,
                'infinity'::timestamptz
              ) asc,
              condition2."slug" asc,
              condition2."id" asc
            limit
              20
          ) page16
      )
    )
  )::text
-- $1 = "2021-12-05T00:00:00.000Z"
-- $2 = "taliban"
-- $3 = "2021-12-05T00:00:00.000Z"
-- $4 = "CONDITION"
-- $5 = "2026-01-01T00:00:00.000Z"
-- $6 = "2026-01-01T00:00:00.000Z"
