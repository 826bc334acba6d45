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
                    "firstStatedAtPrecision",
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
                    "firstStatedAtPrecision",
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
                            and (
                              claim6."reportedAt" <= $1::timestamptz
                              or (
                                claim6."reportedAtPrecision" <> 'INSTANT'
                                and claim6."recordedAt" <= $1::timestamptz
                              )
                            )
                            and claim6."retractedBy" is distinct from 'CODER'
                            and (
                              claim6."retractedAt" is null
                              or proviso_known_from (
                                claim6."retractedAt",
                                claim6."retractedAtPrecision",
                                claim6."retractedRecordedAt"
                              ) > $1::timestamptz
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
                            and (
                              claim7."reportedAt" <= $1::timestamptz
                              or (
                                claim7."reportedAtPrecision" <> 'INSTANT'
                                and claim7."recordedAt" <= $1::timestamptz
                              )
                            )
                            and claim7."retractedBy" is distinct from 'CODER'
                            and (
                              claim7."retractedAt" is null
                              or proviso_known_from (
                                claim7."retractedAt",
                                claim7."retractedAtPrecision",
                                claim7."retractedRecordedAt"
                              ) > $1::timestamptz
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
                            and (
                              claim8."reportedAt" <= $1::timestamptz
                              or (
                                claim8."reportedAtPrecision" <> 'INSTANT'
                                and claim8."recordedAt" <= $1::timestamptz
                              )
                            )
                            and claim8."retractedBy" is distinct from 'CODER'
                            and (
                              claim8."retractedAt" is null
                              or proviso_known_from (
                                claim8."retractedAt",
                                claim8."retractedAtPrecision",
                                claim8."retractedRecordedAt"
                              ) > $1::timestamptz
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
                              words.at,
                              words.precision
                            from
                              "Claim" claim9
                              cross join lateral (
                                values
                                  (claim9."saidAt", claim9."saidAtPrecision"),
                                  (claim9."reportedAt", claim9."reportedAtPrecision")
                              ) words (at, precision)
                            where
                              claim9."conditionId" = condition2."id"
                              and claim9."stance" in ('ASSERTS', 'HEDGES')
                              and (
                                claim9."reportedAt" <= $1::timestamptz
                                or (
                                  claim9."reportedAtPrecision" <> 'INSTANT'
                                  and claim9."recordedAt" <= $1::timestamptz
                                )
                              )
                              and claim9."retractedBy" is distinct from 'CODER'
                              and (
                                claim9."retractedAt" is null
                                or proviso_known_from (
                                  claim9."retractedAt",
                                  claim9."retractedAtPrecision",
                                  claim9."retractedRecordedAt"
                                ) > $1::timestamptz
                              )
                            union all
                            select
                              event11."startedAt",
                              event11."startedAtPrecision"
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
                                  "startedAt",
                                  "startedAtPrecision"
                                from
                                  "Event"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "realis",
                                  "id",
                                  "knownSince",
                                  "startedAt",
                                  "startedAtPrecision"
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
                                      and (
                                        claim13."reportedAt" <= $1::timestamptz
                                        or (
                                          claim13."reportedAtPrecision" <> 'INSTANT'
                                          and claim13."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim13."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim13."retractedAt" is null
                                        or proviso_known_from (
                                          claim13."retractedAt",
                                          claim13."retractedAtPrecision",
                                          claim13."retractedRecordedAt"
                                        ) > $1::timestamptz
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
                                      and (
                                        claim14."reportedAt" <= $1::timestamptz
                                        or (
                                          claim14."reportedAtPrecision" <> 'INSTANT'
                                          and claim14."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim14."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim14."retractedAt" is null
                                        or proviso_known_from (
                                          claim14."retractedAt",
                                          claim14."retractedAtPrecision",
                                          claim14."retractedRecordedAt"
                                        ) > $1::timestamptz
                                      )
                                  )
                                )
                              )
                            union all
                            select
                              assessment12."judgedAt",
                              assessment12."judgedAtPrecision"
                            from
                              (
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt",
                                  "judgedAtPrecision"
                                from
                                  "Assessment"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt",
                                  "judgedAtPrecision"
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
                                      and (
                                        claim15."reportedAt" <= $1::timestamptz
                                        or (
                                          claim15."reportedAtPrecision" <> 'INSTANT'
                                          and claim15."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim15."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim15."retractedAt" is null
                                        or proviso_known_from (
                                          claim15."retractedAt",
                                          claim15."retractedAtPrecision",
                                          claim15."retractedRecordedAt"
                                        ) > $1::timestamptz
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
                  proviso_moment (
                    case
                      when page16."knownSince" <= $1::timestamptz then page16."firstStatedAt"
                      when page16."knownSince" is null then (
                        select
                          min(statement.at)
                        from
                          (
                            select
                              words.at,
                              words.precision
                            from
                              "Claim" claim17
                              cross join lateral (
                                values
                                  (claim17."saidAt", claim17."saidAtPrecision"),
                                  (
                                    claim17."reportedAt",
                                    claim17."reportedAtPrecision"
                                  )
                              ) words (at, precision)
                            where
                              claim17."conditionId" = page16."id"
                              and claim17."stance" in ('ASSERTS', 'HEDGES')
                              and (
                                claim17."reportedAt" <= $1::timestamptz
                                or (
                                  claim17."reportedAtPrecision" <> 'INSTANT'
                                  and claim17."recordedAt" <= $1::timestamptz
                                )
                              )
                              and claim17."retractedBy" is distinct from 'CODER'
                              and (
                                claim17."retractedAt" is null
                                or proviso_known_from (
                                  claim17."retractedAt",
                                  claim17."retractedAtPrecision",
                                  claim17."retractedRecordedAt"
                                ) > $1::timestamptz
                              )
                            union all
                            select
                              event19."startedAt",
                              event19."startedAtPrecision"
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
                                  "startedAt",
                                  "startedAtPrecision"
                                from
                                  "Event"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "realis",
                                  "id",
                                  "knownSince",
                                  "startedAt",
                                  "startedAtPrecision"
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
                                      and (
                                        claim21."reportedAt" <= $1::timestamptz
                                        or (
                                          claim21."reportedAtPrecision" <> 'INSTANT'
                                          and claim21."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim21."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim21."retractedAt" is null
                                        or proviso_known_from (
                                          claim21."retractedAt",
                                          claim21."retractedAtPrecision",
                                          claim21."retractedRecordedAt"
                                        ) > $1::timestamptz
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
                                      and (
                                        claim22."reportedAt" <= $1::timestamptz
                                        or (
                                          claim22."reportedAtPrecision" <> 'INSTANT'
                                          and claim22."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim22."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim22."retractedAt" is null
                                        or proviso_known_from (
                                          claim22."retractedAt",
                                          claim22."retractedAtPrecision",
                                          claim22."retractedRecordedAt"
                                        ) > $1::timestamptz
                                      )
                                  )
                                )
                              )
                            union all
                            select
                              assessment20."judgedAt",
                              assessment20."judgedAtPrecision"
                            from
                              (
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt",
                                  "judgedAtPrecision"
                                from
                                  "Assessment"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt",
                                  "judgedAtPrecision"
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
                                      and (
                                        claim23."reportedAt" <= $1::timestamptz
                                        or (
                                          claim23."reportedAtPrecision" <> 'INSTANT'
                                          and claim23."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim23."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim23."retractedAt" is null
                                        or proviso_known_from (
                                          claim23."retractedAt",
                                          claim23."retractedAtPrecision",
                                          claim23."retractedRecordedAt"
                                        ) > $1::timestamptz
                                      )
                                  )
                                )
                              )
                          ) statement
                      )
                    end,
                    case
                      when page16."knownSince" <= $1::timestamptz then page16."firstStatedAtPrecision"
                      when page16."knownSince" is null then (
                        select
                          statement.precision
                        from
                          (
                            select
                              words.at,
                              words.precision
                            from
                              "Claim" claim24
                              cross join lateral (
                                values
                                  (claim24."saidAt", claim24."saidAtPrecision"),
                                  (
                                    claim24."reportedAt",
                                    claim24."reportedAtPrecision"
                                  )
                              ) words (at, precision)
                            where
                              claim24."conditionId" = page16."id"
                              and claim24."stance" in ('ASSERTS', 'HEDGES')
                              and (
                                claim24."reportedAt" <= $1::timestamptz
                                or (
                                  claim24."reportedAtPrecision" <> 'INSTANT'
                                  and claim24."recordedAt" <= $1::timestamptz
                                )
                              )
                              and claim24."retractedBy" is distinct from 'CODER'
                              and (
                                claim24."retractedAt" is null
                                or proviso_known_from (
                                  claim24."retractedAt",
                                  claim24."retractedAtPrecision",
                                  claim24."retractedRecordedAt"
                                ) > $1::timestamptz
                              )
                            union all
                            select
                              event26."startedAt",
                              event26."startedAtPrecision"
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
                              ) bearing25
                              join (
                                select
                                  "realis",
                                  "id",
                                  "knownSince",
                                  "startedAt",
                                  "startedAtPrecision"
                                from
                                  "Event"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "realis",
                                  "id",
                                  "knownSince",
                                  "startedAt",
                                  "startedAtPrecision"
                                from
                                  "EventHistory"
                                where
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                              ) event26 on event26."id" = bearing25."eventId"
                            where
                              bearing25."conditionId" = page16."id"
                              and bearing25."bearingKind" = 'STATES'
                              and event26."realis" in ('OCCURRED', 'ONGOING')
                              and (
                                not bearing25."hasClaims"
                                or bearing25."knownSince" <= $1::timestamptz
                                or (
                                  bearing25."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim28
                                    where
                                      claim28."bearingId" = bearing25."id"
                                      and (
                                        claim28."reportedAt" <= $1::timestamptz
                                        or (
                                          claim28."reportedAtPrecision" <> 'INSTANT'
                                          and claim28."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim28."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim28."retractedAt" is null
                                        or proviso_known_from (
                                          claim28."retractedAt",
                                          claim28."retractedAtPrecision",
                                          claim28."retractedRecordedAt"
                                        ) > $1::timestamptz
                                      )
                                  )
                                )
                              )
                              and (
                                event26."knownSince" <= $1::timestamptz
                                or (
                                  event26."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim29
                                    where
                                      claim29."eventId" = event26."id"
                                      and (
                                        claim29."reportedAt" <= $1::timestamptz
                                        or (
                                          claim29."reportedAtPrecision" <> 'INSTANT'
                                          and claim29."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim29."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim29."retractedAt" is null
                                        or proviso_known_from (
                                          claim29."retractedAt",
                                          claim29."retractedAtPrecision",
                                          claim29."retractedRecordedAt"
                                        ) > $1::timestamptz
                                      )
                                  )
                                )
                              )
                            union all
                            select
                              assessment27."judgedAt",
                              assessment27."judgedAtPrecision"
                            from
                              (
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt",
                                  "judgedAtPrecision"
                                from
                                  "Assessment"
                                where
                                  not "isEdited"
                                union all
                                select
                                  "conditionId",
                                  "id",
                                  "knownSince",
                                  "judgedAt",
                                  "judgedAtPrecision"
                                from
                                  "AssessmentHistory"
                                where
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                              ) assessment27
                            where
                              assessment27."conditionId" = page16."id"
                              and (
                                assessment27."knownSince" <= $1::timestamptz
                                or (
                                  assessment27."knownSince" is null
                                  and exists (
                                    select
                                      1
                                    from
                                      "Claim" claim30
                                    where
                                      claim30."assessmentId" = assessment27."id"
                                      and (
                                        claim30."reportedAt" <= $1::timestamptz
                                        or (
                                          claim30."reportedAtPrecision" <> 'INSTANT'
                                          and claim30."recordedAt" <= $1::timestamptz
                                        )
                                      )
                                      and claim30."retractedBy" is distinct from 'CODER'
                                      and (
                                        claim30."retractedAt" is null
                                        or proviso_known_from (
                                          claim30."retractedAt",
                                          claim30."retractedAtPrecision",
                                          claim30."retractedRecordedAt"
                                        ) > $1::timestamptz
                                      )
                                  )
                                )
                              )
                          ) statement
                        order by
                          statement.at,
                          statement.precision desc
                        limit
                          1
                      )
                    end
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
                                assessment31."id" as id,
                                assessment31."status" as status,
                                proviso_status_class (assessment31."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim33."speakerId", claim33."voice") proviso_standing (claim33."stance") as standing
                                      from
                                        "Claim" claim33
                                      where
                                        claim33."assessmentId" = assessment31."id"
                                        and (
                                          claim33."reportedAt" <= $1::timestamptz
                                          or (
                                            claim33."reportedAtPrecision" <> 'INSTANT'
                                            and claim33."recordedAt" <= $1::timestamptz
                                          )
                                        )
                                        and claim33."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim33."retractedAt" is null
                                          or proviso_known_from (
                                            claim33."retractedAt",
                                            claim33."retractedAtPrecision",
                                            claim33."retractedRecordedAt"
                                          ) > $1::timestamptz
                                        )
                                      order by
                                        claim33."speakerId",
                                        claim33."voice",
                                        coalesce(claim33."saidAt", claim33."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim33."saidAt", claim33."reportedAt") > $3::timestamptz then coalesce(claim33."saidAt", claim33."reportedAt")
                                        end,
                                        coalesce(claim33."saidAt", claim33."reportedAt") desc,
                                        proviso_standing (claim33."stance")
                                    ) words
                                ) as standing,
                                proviso_moment_start (
                                  assessment31."judgedAt",
                                  assessment31."judgedAtPrecision"
                                ) as "judgedFrom",
                                assessment31."judgedAt" as "judgedAt",
                                assessment31."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment31."assessorId", first.speaker) as judge,
                                case
                                  when assessment31."assessorId" is null then first.voice
                                end as voice
                              from
                                (
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
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
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "judgedAtPrecision",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "AssessmentHistory"
                                  where
                                    "reportedFrom" <= $1::timestamptz
                                    and "reportedUntil" > $1::timestamptz
                                    and "recordedUntil" = 'infinity'
                                ) assessment31
                                left join lateral (
                                  select
                                    claim32."speakerId" as speaker,
                                    claim32."voice" as voice,
                                    claim32."reportedAt" as reported
                                  from
                                    "Claim" claim32
                                  where
                                    claim32."assessmentId" = assessment31."id"
                                    and (
                                      claim32."reportedAt" <= $1::timestamptz
                                      or (
                                        claim32."reportedAtPrecision" <> 'INSTANT'
                                        and claim32."recordedAt" <= $1::timestamptz
                                      )
                                    )
                                    and claim32."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim32."retractedAt" is null
                                      or proviso_known_from (
                                        claim32."retractedAt",
                                        claim32."retractedAtPrecision",
                                        claim32."retractedRecordedAt"
                                      ) > $1::timestamptz
                                    )
                                  order by
                                    claim32."reportedAt",
                                    claim32."id"
                                  limit
                                    1
                                ) first on true
                              where
                                assessment31."conditionId" = page16."id"
                                and (
                                  assessment31."knownSince" <= $1::timestamptz
                                  or (
                                    assessment31."knownSince" is null
                                    and (
                                      select
                                        min(words.standing)
                                      from
                                        (
                                          select distinct
                                            on (claim34."speakerId", claim34."voice") proviso_standing (claim34."stance") as standing
                                          from
                                            "Claim" claim34
                                          where
                                            claim34."assessmentId" = assessment31."id"
                                            and (
                                              claim34."reportedAt" <= $1::timestamptz
                                              or (
                                                claim34."reportedAtPrecision" <> 'INSTANT'
                                                and claim34."recordedAt" <= $1::timestamptz
                                              )
                                            )
                                            and claim34."retractedBy" is distinct from 'CODER'
                                            and (
                                              claim34."retractedAt" is null
                                              or proviso_known_from (
                                                claim34."retractedAt",
                                                claim34."retractedAtPrecision",
                                                claim34."retractedRecordedAt"
                                              ) > $1::timestamptz
                                            )
                                          order by
                                            claim34."speakerId",
                                            claim34."voice",
                                            coalesce(claim34."saidAt", claim34."reportedAt") > $3::timestamptz,
                                            case
                                              when coalesce(claim34."saidAt", claim34."reportedAt") > $3::timestamptz then coalesce(claim34."saidAt", claim34."reportedAt")
                                            end,
                                            coalesce(claim34."saidAt", claim34."reportedAt") desc,
                                            proviso_standing (claim34."stance")
                                        ) words
                                    ) <= 'HEDGED'
                                  )
                                )
                                and assessment31."judgedAt" <= $3::timestamptz
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
                                ) conditionparty35
                              where
                                conditionparty35."conditionId" = page16."id"
                                and conditionparty35."role" = 'TARGET'
                                and (
                                  not conditionparty35."hasClaims"
                                  or conditionparty35."knownSince" <= $1::timestamptz
                                  or (
                                    conditionparty35."knownSince" is null
                                    and exists (
                                      select
                                        1
                                      from
                                        "Claim" claim39
                                      where
                                        claim39."conditionPartyId" = conditionparty35."id"
                                        and (
                                          claim39."reportedAt" <= $1::timestamptz
                                          or (
                                            claim39."reportedAtPrecision" <> 'INSTANT'
                                            and claim39."recordedAt" <= $1::timestamptz
                                          )
                                        )
                                        and claim39."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim39."retractedAt" is null
                                          or proviso_known_from (
                                            claim39."retractedAt",
                                            claim39."retractedAtPrecision",
                                            claim39."retractedRecordedAt"
                                          ) > $1::timestamptz
                                        )
                                    )
                                  )
                                )
                                and (
                                  conditionparty35."actorId" = word.judge
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
                                      ) affiliation36
                                    where
                                      affiliation36."actorId" = word.judge
                                      and affiliation36."counterpartId" = conditionparty35."actorId"
                                      and (
                                        affiliation36."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation36."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor37."actorKind"
                                            from
                                              "Actor" actor37
                                            where
                                              actor37."id" = conditionparty35."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation36."knownSince" <= $1::timestamptz
                                        or (
                                          affiliation36."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim38."speakerId", claim38."voice") proviso_standing (claim38."stance") as standing
                                                from
                                                  "Claim" claim38
                                                where
                                                  claim38."affiliationId" = affiliation36."id"
                                                  and (
                                                    claim38."reportedAt" <= $1::timestamptz
                                                    or (
                                                      claim38."reportedAtPrecision" <> 'INSTANT'
                                                      and claim38."recordedAt" <= $1::timestamptz
                                                    )
                                                  )
                                                  and claim38."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim38."retractedAt" is null
                                                    or proviso_known_from (
                                                      claim38."retractedAt",
                                                      claim38."retractedAtPrecision",
                                                      claim38."retractedRecordedAt"
                                                    ) > $1::timestamptz
                                                  )
                                                order by
                                                  claim38."speakerId",
                                                  claim38."voice",
                                                  coalesce(claim38."saidAt", claim38."reportedAt") desc,
                                                  proviso_standing (claim38."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation36."validFrom" is null
                                        or affiliation36."validFrom" <= word."judgedAt"
                                      )
                                      and (
                                        affiliation36."validTo" is null
                                        or affiliation36."validTo" >= word."judgedAt"
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
                                ) conditionparty40
                              where
                                conditionparty40."conditionId" = page16."id"
                                and conditionparty40."role" = 'ISSUER'
                                and (
                                  not conditionparty40."hasClaims"
                                  or conditionparty40."knownSince" <= $1::timestamptz
                                  or (
                                    conditionparty40."knownSince" is null
                                    and exists (
                                      select
                                        1
                                      from
                                        "Claim" claim44
                                      where
                                        claim44."conditionPartyId" = conditionparty40."id"
                                        and (
                                          claim44."reportedAt" <= $1::timestamptz
                                          or (
                                            claim44."reportedAtPrecision" <> 'INSTANT'
                                            and claim44."recordedAt" <= $1::timestamptz
                                          )
                                        )
                                        and claim44."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim44."retractedAt" is null
                                          or proviso_known_from (
                                            claim44."retractedAt",
                                            claim44."retractedAtPrecision",
                                            claim44."retractedRecordedAt"
                                          ) > $1::timestamptz
                                        )
                                    )
                                  )
                                )
                                and (
                                  conditionparty40."actorId" = word.judge
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
                                      ) affiliation41
                                    where
                                      affiliation41."actorId" = word.judge
                                      and affiliation41."counterpartId" = conditionparty40."actorId"
                                      and (
                                        affiliation41."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation41."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor42."actorKind"
                                            from
                                              "Actor" actor42
                                            where
                                              actor42."id" = conditionparty40."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation41."knownSince" <= $1::timestamptz
                                        or (
                                          affiliation41."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim43."speakerId", claim43."voice") proviso_standing (claim43."stance") as standing
                                                from
                                                  "Claim" claim43
                                                where
                                                  claim43."affiliationId" = affiliation41."id"
                                                  and (
                                                    claim43."reportedAt" <= $1::timestamptz
                                                    or (
                                                      claim43."reportedAtPrecision" <> 'INSTANT'
                                                      and claim43."recordedAt" <= $1::timestamptz
                                                    )
                                                  )
                                                  and claim43."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim43."retractedAt" is null
                                                    or proviso_known_from (
                                                      claim43."retractedAt",
                                                      claim43."retractedAtPrecision",
                                                      claim43."retractedRecordedAt"
                                                    ) > $1::timestamptz
                                                  )
                                                order by
                                                  claim43."speakerId",
                                                  claim43."voice",
                                                  coalesce(claim43."saidAt", claim43."reportedAt") desc,
                                                  proviso_standing (claim43."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation41."validFrom" is null
                                        or affiliation41."validFrom" <= word."judgedAt"
                                      )
                                      and (
                                        affiliation41."validTo" is null
                                        or affiliation41."validTo" >= word."judgedAt"
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
                                assessment45."id" as id,
                                assessment45."status" as status,
                                proviso_status_class (assessment45."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim47."speakerId", claim47."voice") proviso_standing (claim47."stance") as standing
                                      from
                                        "Claim" claim47
                                      where
                                        claim47."assessmentId" = assessment45."id"
                                        and claim47."recordedAt" <= $1::timestamptz
                                        and (
                                          claim47."retractedAt" is null
                                          or claim47."retractedRecordedAt" > $1::timestamptz
                                        )
                                      order by
                                        claim47."speakerId",
                                        claim47."voice",
                                        coalesce(claim47."saidAt", claim47."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim47."saidAt", claim47."reportedAt") > $3::timestamptz then coalesce(claim47."saidAt", claim47."reportedAt")
                                        end,
                                        coalesce(claim47."saidAt", claim47."reportedAt") desc,
                                        proviso_standing (claim47."stance")
                                    ) words
                                ) as standing,
                                proviso_moment_start (
                                  assessment45."judgedAt",
                                  assessment45."judgedAtPrecision"
                                ) as "judgedFrom",
                                assessment45."judgedAt" as "judgedAt",
                                assessment45."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment45."assessorId", first.speaker) as judge,
                                case
                                  when assessment45."assessorId" is null then first.voice
                                end as voice
                              from
                                (
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
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
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "judgedAtPrecision",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "AssessmentHistory"
                                  where
                                    "recordedFrom" <= $1::timestamptz
                                    and "recordedUntil" > $1::timestamptz
                                    and "reportedUntil" = 'infinity'
                                ) assessment45
                                left join lateral (
                                  select
                                    claim46."speakerId" as speaker,
                                    claim46."voice" as voice,
                                    claim46."reportedAt" as reported
                                  from
                                    "Claim" claim46
                                  where
                                    claim46."assessmentId" = assessment45."id"
                                    and claim46."recordedAt" <= $1::timestamptz
                                    and (
                                      claim46."retractedAt" is null
                                      or claim46."retractedRecordedAt" > $1::timestamptz
                                    )
                                  order by
                                    claim46."reportedAt",
                                    claim46."id"
                                  limit
                                    1
                                ) first on true
                              where
                                assessment45."conditionId" = page16."id"
                                and case
                                  when assessment45."knownSince" is null then (
                                    select
                                      min(words.standing)
                                    from
                                      (
                                        select distinct
                                          on (claim48."speakerId", claim48."voice") proviso_standing (claim48."stance") as standing
                                        from
                                          "Claim" claim48
                                        where
                                          claim48."assessmentId" = assessment45."id"
                                          and claim48."recordedAt" <= $1::timestamptz
                                          and (
                                            claim48."retractedAt" is null
                                            or claim48."retractedRecordedAt" > $1::timestamptz
                                          )
                                        order by
                                          claim48."speakerId",
                                          claim48."voice",
                                          coalesce(claim48."saidAt", claim48."reportedAt") > $3::timestamptz,
                                          case
                                            when coalesce(claim48."saidAt", claim48."reportedAt") > $3::timestamptz then coalesce(claim48."saidAt", claim48."reportedAt")
                                          end,
                                          coalesce(claim48."saidAt", claim48."reportedAt") desc,
                                          proviso_standing (claim48."stance")
                                      ) words
                                  ) <= 'HEDGED'
                                  else exists (
                                    select
                                      1
                                    from
                                      "Claim" claim49
                                    where
                                      claim49."assessmentId" = assessment45."id"
                                      and claim49."recordedAt" <= $1::timestamptz
                                      and (
                                        claim49."retractedAt" is null
                                        or claim49."retractedRecordedAt" > $1::timestamptz
                                      )
                                  )
                                end
                                and assessment45."judgedAt" <= $3::timestamptz
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
                                ) conditionparty50
                              where
                                conditionparty50."conditionId" = page16."id"
                                and conditionparty50."role" = 'TARGET'
                                and (
                                  not conditionparty50."hasClaims"
                                  or exists (
                                    select
                                      1
                                    from
                                      "Claim" claim55
                                    where
                                      claim55."conditionPartyId" = conditionparty50."id"
                                      and claim55."recordedAt" <= $1::timestamptz
                                      and (
                                        claim55."retractedAt" is null
                                        or claim55."retractedRecordedAt" > $1::timestamptz
                                      )
                                  )
                                )
                                and (
                                  conditionparty50."actorId" = word.judge
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
                                      ) affiliation51
                                    where
                                      affiliation51."actorId" = word.judge
                                      and affiliation51."counterpartId" = conditionparty50."actorId"
                                      and (
                                        affiliation51."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation51."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor52."actorKind"
                                            from
                                              "Actor" actor52
                                            where
                                              actor52."id" = conditionparty50."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and case
                                        when affiliation51."knownSince" is null then (
                                          select
                                            min(words.standing)
                                          from
                                            (
                                              select distinct
                                                on (claim53."speakerId", claim53."voice") proviso_standing (claim53."stance") as standing
                                              from
                                                "Claim" claim53
                                              where
                                                claim53."affiliationId" = affiliation51."id"
                                                and claim53."recordedAt" <= $1::timestamptz
                                                and (
                                                  claim53."retractedAt" is null
                                                  or claim53."retractedRecordedAt" > $1::timestamptz
                                                )
                                              order by
                                                claim53."speakerId",
                                                claim53."voice",
                                                coalesce(claim53."saidAt", claim53."reportedAt") desc,
                                                proviso_standing (claim53."stance")
                                            ) words
                                        ) <= 'HEDGED'
                                        else exists (
                                          select
                                            1
                                          from
                                            "Claim" claim54
                                          where
                                            claim54."affiliationId" = affiliation51."id"
                                            and claim54."recordedAt" <= $1::timestamptz
                                            and (
                                              claim54."retractedAt" is null
                                              or claim54."retractedRecordedAt" > $1::timestamptz
                                            )
                                        )
                                      end
                                      and (
                                        affiliation51."validFrom" is null
                                        or affiliation51."validFrom" <= word."judgedAt"
                                      )
                                      and (
                                        affiliation51."validTo" is null
                                        or affiliation51."validTo" >= word."judgedAt"
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
                                ) conditionparty56
                              where
                                conditionparty56."conditionId" = page16."id"
                                and conditionparty56."role" = 'ISSUER'
                                and (
                                  not conditionparty56."hasClaims"
                                  or exists (
                                    select
                                      1
                                    from
                                      "Claim" claim61
                                    where
                                      claim61."conditionPartyId" = conditionparty56."id"
                                      and claim61."recordedAt" <= $1::timestamptz
                                      and (
                                        claim61."retractedAt" is null
                                        or claim61."retractedRecordedAt" > $1::timestamptz
                                      )
                                  )
                                )
                                and (
                                  conditionparty56."actorId" = word.judge
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
                                      ) affiliation57
                                    where
                                      affiliation57."actorId" = word.judge
                                      and affiliation57."counterpartId" = conditionparty56."actorId"
                                      and (
                                        affiliation57."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation57."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor58."actorKind"
                                            from
                                              "Actor" actor58
                                            where
                                              actor58."id" = conditionparty56."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and case
                                        when affiliation57."knownSince" is null then (
                                          select
                                            min(words.standing)
                                          from
                                            (
                                              select distinct
                                                on (claim59."speakerId", claim59."voice") proviso_standing (claim59."stance") as standing
                                              from
                                                "Claim" claim59
                                              where
                                                claim59."affiliationId" = affiliation57."id"
                                                and claim59."recordedAt" <= $1::timestamptz
                                                and (
                                                  claim59."retractedAt" is null
                                                  or claim59."retractedRecordedAt" > $1::timestamptz
                                                )
                                              order by
                                                claim59."speakerId",
                                                claim59."voice",
                                                coalesce(claim59."saidAt", claim59."reportedAt") desc,
                                                proviso_standing (claim59."stance")
                                            ) words
                                        ) <= 'HEDGED'
                                        else exists (
                                          select
                                            1
                                          from
                                            "Claim" claim60
                                          where
                                            claim60."affiliationId" = affiliation57."id"
                                            and claim60."recordedAt" <= $1::timestamptz
                                            and (
                                              claim60."retractedAt" is null
                                              or claim60."retractedRecordedAt" > $1::timestamptz
                                            )
                                        )
                                      end
                                      and (
                                        affiliation57."validFrom" is null
                                        or affiliation57."validFrom" <= word."judgedAt"
                                      )
                                      and (
                                        affiliation57."validTo" is null
                                        or affiliation57."validTo" >= word."judgedAt"
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
                                assessment62."id" as id,
                                assessment62."status" as status,
                                proviso_status_class (assessment62."status") as class,
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim64."speakerId", claim64."voice") proviso_standing (claim64."stance") as standing
                                      from
                                        "Claim" claim64
                                      where
                                        claim64."assessmentId" = assessment62."id"
                                        and (
                                          claim64."reportedAt" <= $5::timestamptz
                                          or (
                                            claim64."reportedAtPrecision" <> 'INSTANT'
                                            and claim64."recordedAt" <= $5::timestamptz
                                          )
                                        )
                                        and claim64."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim64."retractedAt" is null
                                          or proviso_known_from (
                                            claim64."retractedAt",
                                            claim64."retractedAtPrecision",
                                            claim64."retractedRecordedAt"
                                          ) > $5::timestamptz
                                        )
                                      order by
                                        claim64."speakerId",
                                        claim64."voice",
                                        coalesce(claim64."saidAt", claim64."reportedAt") > $6::timestamptz,
                                        case
                                          when coalesce(claim64."saidAt", claim64."reportedAt") > $6::timestamptz then coalesce(claim64."saidAt", claim64."reportedAt")
                                        end,
                                        coalesce(claim64."saidAt", claim64."reportedAt") desc,
                                        proviso_standing (claim64."stance")
                                    ) words
                                ) as standing,
                                proviso_moment_start (
                                  assessment62."judgedAt",
                                  assessment62."judgedAtPrecision"
                                ) as "judgedFrom",
                                assessment62."judgedAt" as "judgedAt",
                                assessment62."supersedesId" as supersedes,
                                first.reported as "reportedAt",
                                coalesce(assessment62."assessorId", first.speaker) as judge,
                                case
                                  when assessment62."assessorId" is null then first.voice
                                end as voice
                              from
                                (
                                  select
                                    "conditionId",
                                    "id",
                                    "judgedAt",
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
                                    "id",
                                    "judgedAt",
                                    "assessorId",
                                    "status",
                                    "judgedAtPrecision",
                                    "supersedesId",
                                    "knownSince"
                                  from
                                    "AssessmentHistory"
                                  where
                                    "reportedFrom" <= $5::timestamptz
                                    and "reportedUntil" > $5::timestamptz
                                    and "recordedUntil" = 'infinity'
                                ) assessment62
                                left join lateral (
                                  select
                                    claim63."speakerId" as speaker,
                                    claim63."voice" as voice,
                                    claim63."reportedAt" as reported
                                  from
                                    "Claim" claim63
                                  where
                                    claim63."assessmentId" = assessment62."id"
                                    and (
                                      claim63."reportedAt" <= $5::timestamptz
                                      or (
                                        claim63."reportedAtPrecision" <> 'INSTANT'
                                        and claim63."recordedAt" <= $5::timestamptz
                                      )
                                    )
                                    and claim63."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim63."retractedAt" is null
                                      or proviso_known_from (
                                        claim63."retractedAt",
                                        claim63."retractedAtPrecision",
                                        claim63."retractedRecordedAt"
                                      ) > $5::timestamptz
                                    )
                                  order by
                                    claim63."reportedAt",
                                    claim63."id"
                                  limit
                                    1
                                ) first on true
                              where
                                assessment62."conditionId" = page16."id"
                                and (
                                  assessment62."knownSince" <= $5::timestamptz
                                  or (
                                    assessment62."knownSince" is null
                                    and (
                                      select
                                        min(words.standing)
                                      from
                                        (
                                          select distinct
                                            on (claim65."speakerId", claim65."voice") proviso_standing (claim65."stance") as standing
                                          from
                                            "Claim" claim65
                                          where
                                            claim65."assessmentId" = assessment62."id"
                                            and (
                                              claim65."reportedAt" <= $5::timestamptz
                                              or (
                                                claim65."reportedAtPrecision" <> 'INSTANT'
                                                and claim65."recordedAt" <= $5::timestamptz
                                              )
                                            )
                                            and claim65."retractedBy" is distinct from 'CODER'
                                            and (
                                              claim65."retractedAt" is null
                                              or proviso_known_from (
                                                claim65."retractedAt",
                                                claim65."retractedAtPrecision",
                                                claim65."retractedRecordedAt"
                                              ) > $5::timestamptz
                                            )
                                          order by
                                            claim65."speakerId",
                                            claim65."voice",
                                            coalesce(claim65."saidAt", claim65."reportedAt") > $6::timestamptz,
                                            case
                                              when coalesce(claim65."saidAt", claim65."reportedAt") > $6::timestamptz then coalesce(claim65."saidAt", claim65."reportedAt")
                                            end,
                                            coalesce(claim65."saidAt", claim65."reportedAt") desc,
                                            proviso_standing (claim65."stance")
                                        ) words
                                    ) <= 'HEDGED'
                                  )
                                )
                                and assessment62."judgedAt" <= $6::timestamptz
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
                                ) conditionparty66
                              where
                                conditionparty66."conditionId" = page16."id"
                                and conditionparty66."role" = 'TARGET'
                                and (
                                  not conditionparty66."hasClaims"
                                  or conditionparty66."knownSince" <= $5::timestamptz
                                  or (
                                    conditionparty66."knownSince" is null
                                    and exists (
                                      select
                                        1
                                      from
                                        "Claim" claim70
                                      where
                                        claim70."conditionPartyId" = conditionparty66."id"
                                        and (
                                          claim70."reportedAt" <= $5::timestamptz
                                          or (
                                            claim70."reportedAtPrecision" <> 'INSTANT'
                                            and claim70."recordedAt" <= $5::timestamptz
                                          )
                                        )
                                        and claim70."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim70."retractedAt" is null
                                          or proviso_known_from (
                                            claim70."retractedAt",
                                            claim70."retractedAtPrecision",
                                            claim70."retractedRecordedAt"
                                          ) > $5::timestamptz
                                        )
                                    )
                                  )
                                )
                                and (
                                  conditionparty66."actorId" = word.judge
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
                                      ) affiliation67
                                    where
                                      affiliation67."actorId" = word.judge
                                      and affiliation67."counterpartId" = conditionparty66."actorId"
                                      and (
                                        affiliation67."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation67."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor68."actorKind"
                                            from
                                              "Actor" actor68
                                            where
                                              actor68."id" = conditionparty66."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation67."knownSince" <= $5::timestamptz
                                        or (
                                          affiliation67."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim69."speakerId", claim69."voice") proviso_standing (claim69."stance") as standing
                                                from
                                                  "Claim" claim69
                                                where
                                                  claim69."affiliationId" = affiliation67."id"
                                                  and (
                                                    claim69."reportedAt" <= $5::timestamptz
                                                    or (
                                                      claim69."reportedAtPrecision" <> 'INSTANT'
                                                      and claim69."recordedAt" <= $5::timestamptz
                                                    )
                                                  )
                                                  and claim69."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim69."retractedAt" is null
                                                    or proviso_known_from (
                                                      claim69."retractedAt",
                                                      claim69."retractedAtPrecision",
                                                      claim69."retractedRecordedAt"
                                                    ) > $5::timestamptz
                                                  )
                                                order by
                                                  claim69."speakerId",
                                                  claim69."voice",
                                                  coalesce(claim69."saidAt", claim69."reportedAt") desc,
                                                  proviso_standing (claim69."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation67."validFrom" is null
                                        or affiliation67."validFrom" <= word."judgedAt"
                                      )
                                      and (
                                        affiliation67."validTo" is null
                                        or affiliation67."validTo" >= word."judgedAt"
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
                                ) conditionparty71
                              where
                                conditionparty71."conditionId" = page16."id"
                                and conditionparty71."role" = 'ISSUER'
                                and (
                                  not conditionparty71."hasClaims"
                                  or conditionparty71."knownSince" <= $5::timestamptz
                                  or (
                                    conditionparty71."knownSince" is null
                                    and exists (
                                      select
                                        1
                                      from
                                        "Claim" claim75
                                      where
                                        claim75."conditionPartyId" = conditionparty71."id"
                                        and (
                                          claim75."reportedAt" <= $5::timestamptz
                                          or (
                                            claim75."reportedAtPrecision" <> 'INSTANT'
                                            and claim75."recordedAt" <= $5::timestamptz
                                          )
                                        )
                                        and claim75."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim75."retractedAt" is null
                                          or proviso_known_from (
                                            claim75."retractedAt",
                                            claim75."retractedAtPrecision",
                                            claim75."retractedRecordedAt"
                                          ) > $5::timestamptz
                                        )
                                    )
                                  )
                                )
                                and (
                                  conditionparty71."actorId" = word.judge
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
                                      ) affiliation72
                                    where
                                      affiliation72."actorId" = word.judge
                                      and affiliation72."counterpartId" = conditionparty71."actorId"
                                      and (
                                        affiliation72."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                        or (
                                          affiliation72."affiliationKind" = 'MEMBER_OF'
                                          and (
                                            select
                                              actor73."actorKind"
                                            from
                                              "Actor" actor73
                                            where
                                              actor73."id" = conditionparty71."actorId"
                                          ) = 'COALITION'
                                        )
                                      )
                                      and (
                                        affiliation72."knownSince" <= $5::timestamptz
                                        or (
                                          affiliation72."knownSince" is null
                                          and (
                                            select
                                              min(words.standing)
                                            from
                                              (
                                                select distinct
                                                  on (claim74."speakerId", claim74."voice") proviso_standing (claim74."stance") as standing
                                                from
                                                  "Claim" claim74
                                                where
                                                  claim74."affiliationId" = affiliation72."id"
                                                  and (
                                                    claim74."reportedAt" <= $5::timestamptz
                                                    or (
                                                      claim74."reportedAtPrecision" <> 'INSTANT'
                                                      and claim74."recordedAt" <= $5::timestamptz
                                                    )
                                                  )
                                                  and claim74."retractedBy" is distinct from 'CODER'
                                                  and (
                                                    claim74."retractedAt" is null
                                                    or proviso_known_from (
                                                      claim74."retractedAt",
                                                      claim74."retractedAtPrecision",
                                                      claim74."retractedRecordedAt"
                                                    ) > $5::timestamptz
                                                  )
                                                order by
                                                  claim74."speakerId",
                                                  claim74."voice",
                                                  coalesce(claim74."saidAt", claim74."reportedAt") desc,
                                                  proviso_standing (claim74."stance")
                                              ) words
                                          ) <= 'HEDGED'
                                        )
                                      )
                                      and (
                                        affiliation72."validFrom" is null
                                        or affiliation72."validFrom" <= word."judgedAt"
                                      )
                                      and (
                                        affiliation72."validTo" is null
                                        or affiliation72."validTo" >= word."judgedAt"
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
                        ) assessment76
                      where
                        assessment76."conditionId" = page16."id"
                        and (
                          assessment76."knownSince" <= $1::timestamptz
                          or (
                            assessment76."knownSince" is null
                            and (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim77."speakerId", claim77."voice") proviso_standing (claim77."stance") as standing
                                  from
                                    "Claim" claim77
                                  where
                                    claim77."assessmentId" = assessment76."id"
                                    and (
                                      claim77."reportedAt" <= $1::timestamptz
                                      or (
                                        claim77."reportedAtPrecision" <> 'INSTANT'
                                        and claim77."recordedAt" <= $1::timestamptz
                                      )
                                    )
                                    and claim77."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim77."retractedAt" is null
                                      or proviso_known_from (
                                        claim77."retractedAt",
                                        claim77."retractedAtPrecision",
                                        claim77."retractedRecordedAt"
                                      ) > $1::timestamptz
                                    )
                                  order by
                                    claim77."speakerId",
                                    claim77."voice",
                                    coalesce(claim77."saidAt", claim77."reportedAt") > $3::timestamptz,
                                    case
                                      when coalesce(claim77."saidAt", claim77."reportedAt") > $3::timestamptz then coalesce(claim77."saidAt", claim77."reportedAt")
                                    end,
                                    coalesce(claim77."saidAt", claim77."reportedAt") desc,
                                    proviso_standing (claim77."stance")
                                ) words
                            ) <= 'HEDGED'
                          )
                        )
                        and assessment76."judgedAt" <= $3::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration80."slug",
                        'state',
                        (
                          select
                            outcome81."state"
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
                            ) outcome81
                          where
                            outcome81."considerationId" = consideration80."id"
                            and (
                              outcome81."knownSince" <= $1::timestamptz
                              or (
                                outcome81."knownSince" is null
                                and (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim82."speakerId", claim82."voice") proviso_standing (claim82."stance") as standing
                                      from
                                        "Claim" claim82
                                      where
                                        claim82."outcomeId" = outcome81."id"
                                        and (
                                          claim82."reportedAt" <= $1::timestamptz
                                          or (
                                            claim82."reportedAtPrecision" <> 'INSTANT'
                                            and claim82."recordedAt" <= $1::timestamptz
                                          )
                                        )
                                        and claim82."retractedBy" is distinct from 'CODER'
                                        and (
                                          claim82."retractedAt" is null
                                          or proviso_known_from (
                                            claim82."retractedAt",
                                            claim82."retractedAtPrecision",
                                            claim82."retractedRecordedAt"
                                          ) > $1::timestamptz
                                        )
                                      order by
                                        claim82."speakerId",
                                        claim82."voice",
                                        coalesce(claim82."saidAt", claim82."reportedAt") > $3::timestamptz,
                                        case
                                          when coalesce(claim82."saidAt", claim82."reportedAt") > $3::timestamptz then coalesce(claim82."saidAt", claim82."reportedAt")
                                        end,
                                        coalesce(claim82."saidAt", claim82."reportedAt") desc,
                                        proviso_standing (claim82."stance")
                                    ) words
                                ) <= 'HEDGED'
                              )
                            )
                            and outcome81."effectiveAt" <= $3::timestamptz
                          order by
                            outcome81."effectiveAt" desc,
                            outcome81."id" desc
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
                      ) consideration80
                    where
                      consideration80."id" = page16."considerationId"
                      and case
                        when consideration80."hasClaims" then (
                          not consideration80."hasClaims"
                          or consideration80."knownSince" <= $1::timestamptz
                          or (
                            consideration80."knownSince" is null
                            and exists (
                              select
                                1
                              from
                                "Claim" claim83
                              where
                                claim83."considerationId" = consideration80."id"
                                and (
                                  claim83."reportedAt" <= $1::timestamptz
                                  or (
                                    claim83."reportedAtPrecision" <> 'INSTANT'
                                    and claim83."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim83."retractedBy" is distinct from 'CODER'
                                and (
                                  claim83."retractedAt" is null
                                  or proviso_known_from (
                                    claim83."retractedAt",
                                    claim83."retractedAtPrecision",
                                    claim83."retractedRecordedAt"
                                  ) > $1::timestamptz
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
                            ) condition84
                          where
                            condition84."considerationId" = consideration80."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim85
                              where
                                claim85."conditionId" = condition84."id"
                                and (
                                  claim85."reportedAt" <= $1::timestamptz
                                  or (
                                    claim85."reportedAtPrecision" <> 'INSTANT'
                                    and claim85."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim85."retractedBy" is distinct from 'CODER'
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
                            ) termcondition86
                          where
                            termcondition86."considerationId" = consideration80."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim87
                              where
                                claim87."conditionId" = termcondition86."conditionId"
                                and (
                                  claim87."reportedAt" <= $1::timestamptz
                                  or (
                                    claim87."reportedAtPrecision" <> 'INSTANT'
                                    and claim87."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim87."retractedBy" is distinct from 'CODER'
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
                            ) outcome88
                          where
                            outcome88."considerationId" = consideration80."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim89
                              where
                                claim89."outcomeId" = outcome88."id"
                                and (
                                  claim89."reportedAt" <= $1::timestamptz
                                  or (
                                    claim89."reportedAtPrecision" <> 'INSTANT'
                                    and claim89."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim89."retractedBy" is distinct from 'CODER'
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
                            ) figure90
                          where
                            figure90."considerationId" = consideration80."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim91
                              where
                                claim91."figureId" = figure90."id"
                                and (
                                  claim91."reportedAt" <= $1::timestamptz
                                  or (
                                    claim91."reportedAtPrecision" <> 'INSTANT'
                                    and claim91."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim91."retractedBy" is distinct from 'CODER'
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
              condition2."knownSince" as "knownSince",
              condition2."firstStatedAt" as "firstStatedAt",
              condition2."id" as "id",
              condition2."firstStatedAtPrecision" as "firstStatedAtPrecision",
              condition2."considerationId" as "considerationId"
            from
              (
                select
                  "force",
                  "id",
                  "knownSince",
                  "firstStatedAt",
                  "slug",
                  "firstStatedAtPrecision",
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
                  "firstStatedAtPrecision",
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
                          and (
                            claim6."reportedAt" <= $1::timestamptz
                            or (
                              claim6."reportedAtPrecision" <> 'INSTANT'
                              and claim6."recordedAt" <= $1::timestamptz
                            )
                          )
                          and claim6."retractedBy" is distinct from 'CODER'
                          and (
                            claim6."retractedAt" is null
                            or proviso_known_from (
                              claim6."retractedAt",
                              claim6."retractedAtPrecision",
                              claim6."retractedRecordedAt"
                            ) > $1::timestamptz
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
                          and (
                            claim7."reportedAt" <= $1::timestamptz
                            or (
                              claim7."reportedAtPrecision" <> 'INSTANT'
                              and claim7."recordedAt" <= $1::timestamptz
                            )
                          )
                          and claim7."retractedBy" is distinct from 'CODER'
                          and (
                            claim7."retractedAt" is null
                            or proviso_known_from (
                              claim7."retractedAt",
                              claim7."retractedAtPrecision",
                              claim7."retractedRecordedAt"
                            ) > $1::timestamptz
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
                          and (
                            claim8."reportedAt" <= $1::timestamptz
                            or (
                              claim8."reportedAtPrecision" <> 'INSTANT'
                              and claim8."recordedAt" <= $1::timestamptz
                            )
                          )
                          and claim8."retractedBy" is distinct from 'CODER'
                          and (
                            claim8."retractedAt" is null
                            or proviso_known_from (
                              claim8."retractedAt",
                              claim8."retractedAtPrecision",
                              claim8."retractedRecordedAt"
                            ) > $1::timestamptz
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
                            words.at,
                            words.precision
                          from
                            "Claim" claim9
                            cross join lateral (
                              values
                                (claim9."saidAt", claim9."saidAtPrecision"),
                                (claim9."reportedAt", claim9."reportedAtPrecision")
                            ) words (at, precision)
                          where
                            claim9."conditionId" = condition2."id"
                            and claim9."stance" in ('ASSERTS', 'HEDGES')
                            and (
                              claim9."reportedAt" <= $1::timestamptz
                              or (
                                claim9."reportedAtPrecision" <> 'INSTANT'
                                and claim9."recordedAt" <= $1::timestamptz
                              )
                            )
                            and claim9."retractedBy" is distinct from 'CODER'
                            and (
                              claim9."retractedAt" is null
                              or proviso_known_from (
                                claim9."retractedAt",
                                claim9."retractedAtPrecision",
                                claim9."retractedRecordedAt"
                              ) > $1::timestamptz
                            )
                          union all
                          select
                            event11."startedAt",
                            event11."startedAtPrecision"
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
                                "startedAt",
                                "startedAtPrecision"
                              from
                                "Event"
                              where
                                not "isEdited"
                              union all
                              select
                                "realis",
                                "id",
                                "knownSince",
                                "startedAt",
                                "startedAtPrecision"
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
                                    and (
                                      claim13."reportedAt" <= $1::timestamptz
                                      or (
                                        claim13."reportedAtPrecision" <> 'INSTANT'
                                        and claim13."recordedAt" <= $1::timestamptz
                                      )
                                    )
                                    and claim13."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim13."retractedAt" is null
                                      or proviso_known_from (
                                        claim13."retractedAt",
                                        claim13."retractedAtPrecision",
                                        claim13."retractedRecordedAt"
                                      ) > $1::timestamptz
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
                                    and (
                                      claim14."reportedAt" <= $1::timestamptz
                                      or (
                                        claim14."reportedAtPrecision" <> 'INSTANT'
                                        and claim14."recordedAt" <= $1::timestamptz
                                      )
                                    )
                                    and claim14."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim14."retractedAt" is null
                                      or proviso_known_from (
                                        claim14."retractedAt",
                                        claim14."retractedAtPrecision",
                                        claim14."retractedRecordedAt"
                                      ) > $1::timestamptz
                                    )
                                )
                              )
                            )
                          union all
                          select
                            assessment12."judgedAt",
                            assessment12."judgedAtPrecision"
                          from
                            (
                              select
                                "conditionId",
                                "id",
                                "knownSince",
                                "judgedAt",
                                "judgedAtPrecision"
                              from
                                "Assessment"
                              where
                                not "isEdited"
                              union all
                              select
                                "conditionId",
                                "id",
                                "knownSince",
                                "judgedAt",
                                "judgedAtPrecision"
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
                                    and (
                                      claim15."reportedAt" <= $1::timestamptz
                                      or (
                                        claim15."reportedAtPrecision" <> 'INSTANT'
                                        and claim15."recordedAt" <= $1::timestamptz
                                      )
                                    )
                                    and claim15."retractedBy" is distinct from 'CODER'
                                    and (
                                      claim15."retractedAt" is null
                                      or proviso_known_from (
                                        claim15."retractedAt",
                                        claim15."retractedAtPrecision",
                                        claim15."retractedRecordedAt"
                                      ) > $1::timestamptz
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
                          words.at,
                          words.precision
                        from
                          "Claim" claim92
                          cross join lateral (
                            values
                              (claim92."saidAt", claim92."saidAtPrecision"),
                              (
                                claim92."reportedAt",
                                claim92."reportedAtPrecision"
                              )
                          ) words (at, precision)
                        where
                          claim92."conditionId" = condition2."id"
                          and claim92."stance" in ('ASSERTS', 'HEDGES')
                          and (
                            claim92."reportedAt" <= $1::timestamptz
                            or (
                              claim92."reportedAtPrecision" <> 'INSTANT'
                              and claim92."recordedAt" <= $1::timestamptz
                            )
                          )
                          and claim92."retractedBy" is distinct from 'CODER'
                          and (
                            claim92."retractedAt" is null
                            or proviso_known_from (
                              claim92."retractedAt",
                              claim92."retractedAtPrecision",
                              claim92."retractedRecordedAt"
                            ) > $1::timestamptz
                          )
                        union all
                        select
                          event94."startedAt",
                          event94."startedAtPrecision"
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
                          ) bearing93
                          join (
                            select
                              "realis",
                              "id",
                              "knownSince",
                              "startedAt",
                              "startedAtPrecision"
                            from
                              "Event"
                            where
                              not "isEdited"
                            union all
                            select
                              "realis",
                              "id",
                              "knownSince",
                              "startedAt",
                              "startedAtPrecision"
                            from
                              "EventHistory"
                            where
                              "reportedFrom" <= $1::timestamptz
                              and "reportedUntil" > $1::timestamptz
                              and "recordedUntil" = 'infinity'
                          ) event94 on event94."id" = bearing93."eventId"
                        where
                          bearing93."conditionId" = condition2."id"
                          and bearing93."bearingKind" = 'STATES'
                          and event94."realis" in ('OCCURRED', 'ONGOING')
                          and (
                            not bearing93."hasClaims"
                            or bearing93."knownSince" <= $1::timestamptz
                            or (
                              bearing93."knownSince" is null
                              and exists (
                                select
                                  1
                                from
                                  "Claim" claim96
                                where
                                  claim96."bearingId" = bearing93."id"
                                  and (
                                    claim96."reportedAt" <= $1::timestamptz
                                    or (
                                      claim96."reportedAtPrecision" <> 'INSTANT'
                                      and claim96."recordedAt" <= $1::timestamptz
                                    )
                                  )
                                  and claim96."retractedBy" is distinct from 'CODER'
                                  and (
                                    claim96."retractedAt" is null
                                    or proviso_known_from (
                                      claim96."retractedAt",
                                      claim96."retractedAtPrecision",
                                      claim96."retractedRecordedAt"
                                    ) > $1::timestamptz
                                  )
                              )
                            )
                          )
                          and (
                            event94."knownSince" <= $1::timestamptz
                            or (
                              event94."knownSince" is null
                              and exists (
                                select
                                  1
                                from
                                  "Claim" claim97
                                where
                                  claim97."eventId" = event94."id"
                                  and (
                                    claim97."reportedAt" <= $1::timestamptz
                                    or (
                                      claim97."reportedAtPrecision" <> 'INSTANT'
                                      and claim97."recordedAt" <= $1::timestamptz
                                    )
                                  )
                                  and claim97."retractedBy" is distinct from 'CODER'
                                  and (
                                    claim97."retractedAt" is null
                                    or proviso_known_from (
                                      claim97."retractedAt",
                                      claim97."retractedAtPrecision",
                                      claim97."retractedRecordedAt"
                                    ) > $1::timestamptz
                                  )
                              )
                            )
                          )
                        union all
                        select
                          assessment95."judgedAt",
                          assessment95."judgedAtPrecision"
                        from
                          (
                            select
                              "conditionId",
                              "id",
                              "knownSince",
                              "judgedAt",
                              "judgedAtPrecision"
                            from
                              "Assessment"
                            where
                              not "isEdited"
                            union all
                            select
                              "conditionId",
                              "id",
                              "knownSince",
                              "judgedAt",
                              "judgedAtPrecision"
                            from
                              "AssessmentHistory"
                            where
                              "reportedFrom" <= $1::timestamptz
                              and "reportedUntil" > $1::timestamptz
                              and "recordedUntil" = 'infinity'
                          ) assessment95
                        where
                          assessment95."conditionId" = condition2."id"
                          and (
                            assessment95."knownSince" <= $1::timestamptz
                            or (
                              assessment95."knownSince" is null
                              and exists (
                                select
                                  1
                                from
                                  "Claim" claim98
                                where
                                  claim98."assessmentId" = assessment95."id"
                                  and (
                                    claim98."reportedAt" <= $1::timestamptz
                                    or (
                                      claim98."reportedAtPrecision" <> 'INSTANT'
                                      and claim98."recordedAt" <= $1::timestamptz
                                    )
                                  )
                                  and claim98."retractedBy" is distinct from 'CODER'
                                  and (
                                    claim98."retractedAt" is null
                                    or proviso_known_from (
                                      claim98."retractedAt",
                                      claim98."retractedAtPrecision",
                                      claim98."retractedRecordedAt"
                                    ) > $1::timestamptz
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
-- $1 = "2021-12-05T23:59:59.999Z"
-- $2 = "taliban"
-- $3 = "2021-12-05T23:59:59.999Z"
-- $4 = "CONDITION"
-- $5 = "2026-01-01T23:59:59.999Z"
-- $6 = "2026-01-01T23:59:59.999Z"
