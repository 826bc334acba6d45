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
                    (
                      select
                        "force",
                        "id",
                        "knownSince",
                        "firstStatedAt",
                        "slug",
                        "firstStatedAtPrecision",
                        "considerationId",
                        "isEdited" as "isReplaced",
                        true as "isThen"
                      from
                        "Condition"
                      union all
                      select
                        "force",
                        "id",
                        "knownSince",
                        "firstStatedAt",
                        "slug",
                        "firstStatedAtPrecision",
                        "considerationId",
                        false,
                        (
                          "reportedFrom" <= $1::timestamptz
                          and "reportedUntil" > $1::timestamptz
                          and "recordedUntil" = 'infinity'
                        )
                      from
                        "ConditionHistory"
                    ) past
                  where
                    not "isReplaced"
                    and "isThen"
                ) condition2
              where
                condition2."id" in (
                  select
                    conditionparty5."conditionId"
                  from
                    (
                      select
                        "role",
                        "hasClaims",
                        "knownSince",
                        "id",
                        "conditionId",
                        "actorId"
                      from
                        (
                          select
                            "role",
                            "hasClaims",
                            "knownSince",
                            "id",
                            "conditionId",
                            "actorId",
                            "isEdited" as "isReplaced",
                            true as "isThen"
                          from
                            "ConditionParty"
                          union all
                          select
                            "role",
                            "hasClaims",
                            "knownSince",
                            "id",
                            "conditionId",
                            "actorId",
                            false,
                            (
                              "reportedFrom" <= $1::timestamptz
                              and "reportedUntil" > $1::timestamptz
                              and "recordedUntil" = 'infinity'
                            )
                          from
                            "ConditionPartyHistory"
                        ) past
                      where
                        not "isReplaced"
                        and "isThen"
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
                        and proviso_counted (
                          'conditionPartyId',
                          conditionparty5."id",
                          $3::timestamptz,
                          $1::timestamptz,
                          'REPORTED'
                        )
                      )
                    )
                )
                and (
                  condition2."knownSince" <= $1::timestamptz
                  or (
                    condition2."knownSince" is null
                    and proviso_counted (
                      'conditionId',
                      condition2."id",
                      $3::timestamptz,
                      $1::timestamptz,
                      'REPORTED'
                    )
                  )
                )
                and case
                  when condition2."knownSince" <= $1::timestamptz then coalesce(condition2."firstStatedAt", '-infinity') <= $3::timestamptz
                  when condition2."knownSince" is null then proviso_stated_by (
                    condition2."id",
                    $3::timestamptz,
                    $1::timestamptz,
                    'REPORTED'
                  )
                  else true
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
                  proviso_moment (
                    case
                      when page6."knownSince" <= $1::timestamptz then page6."firstStatedAt"
                      when page6."knownSince" is null then (
                        proviso_first_stated (page6."id", $1::timestamptz, 'REPORTED')
                      )."at"
                    end,
                    case
                      when page6."knownSince" <= $1::timestamptz then page6."firstStatedAtPrecision"
                      when page6."knownSince" is null then (
                        proviso_first_stated (page6."id", $1::timestamptz, 'REPORTED')
                      )."precision"
                    end
                  ),
                  'status',
                  coalesce(
                    (
                      select
                        words."status"
                      from
                        (
                          select
                            *,
                            proviso_judgement_key (id) as key
                          from
                            proviso_words (
                              page6."id",
                              $3::timestamptz,
                              $3::timestamptz,
                              $1::timestamptz,
                              'REPORTED'
                            )
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
                        words.key collate "C",
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
                          select
                            *,
                            proviso_judgement_key (id) as key
                          from
                            proviso_words (
                              page6."id",
                              $3::timestamptz,
                              $3::timestamptz,
                              $1::timestamptz,
                              'RECORDED'
                            )
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
                        words.key collate "C",
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
                          select
                            *,
                            proviso_judgement_key (id) as key
                          from
                            proviso_words (
                              page6."id",
                              $5::timestamptz,
                              $5::timestamptz,
                              $6::timestamptz,
                              'REPORTED'
                            )
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
                        words.key collate "C",
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
                            (
                              select
                                "conditionId",
                                "knownSince",
                                "id",
                                "judgedAt",
                                "isEdited" as "isReplaced",
                                true as "isThen"
                              from
                                "Assessment"
                              union all
                              select
                                "conditionId",
                                "knownSince",
                                "id",
                                "judgedAt",
                                false,
                                (
                                  "reportedFrom" <= $1::timestamptz
                                  and "reportedUntil" > $1::timestamptz
                                  and "recordedUntil" = 'infinity'
                                )
                              from
                                "AssessmentHistory"
                            ) past
                          where
                            not "isReplaced"
                            and "isThen"
                        ) assessment7
                      where
                        assessment7."conditionId" = page6."id"
                        and (
                          assessment7."knownSince" <= $1::timestamptz
                          or (
                            assessment7."knownSince" is null
                            and proviso_counted (
                              'assessmentId',
                              assessment7."id",
                              $3::timestamptz,
                              $1::timestamptz,
                              'REPORTED'
                            )
                          )
                        )
                        and assessment7."judgedAt" <= $3::timestamptz
                    )
                  ),
                  'consideration',
                  (
                    select
                      json_build_object(
                        'slug',
                        consideration9."slug",
                        'state',
                        (
                          select
                            outcome10."state"
                          from
                            (
                              select
                                "considerationId",
                                "state",
                                "knownSince",
                                "id",
                                "effectiveAt"
                              from
                                (
                                  select
                                    "considerationId",
                                    "state",
                                    "knownSince",
                                    "id",
                                    "effectiveAt",
                                    "isEdited" as "isReplaced",
                                    true as "isThen"
                                  from
                                    "Outcome"
                                  union all
                                  select
                                    "considerationId",
                                    "state",
                                    "knownSince",
                                    "id",
                                    "effectiveAt",
                                    false,
                                    (
                                      "reportedFrom" <= $1::timestamptz
                                      and "reportedUntil" > $1::timestamptz
                                      and "recordedUntil" = 'infinity'
                                    )
                                  from
                                    "OutcomeHistory"
                                ) past
                              where
                                not "isReplaced"
                                and "isThen"
                            ) outcome10
                          where
                            outcome10."considerationId" = consideration9."id"
                            and (
                              outcome10."knownSince" <= $1::timestamptz
                              or (
                                outcome10."knownSince" is null
                                and proviso_counted (
                                  'outcomeId',
                                  outcome10."id",
                                  $3::timestamptz,
                                  $1::timestamptz,
                                  'REPORTED'
                                )
                              )
                            )
                            and outcome10."effectiveAt" <= $3::timestamptz
                          order by
                            outcome10."effectiveAt" desc,
                            outcome10."id" desc
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
                          (
                            select
                              "id",
                              "slug",
                              "hasClaims",
                              "knownSince",
                              "isEdited" as "isReplaced",
                              true as "isThen"
                            from
                              "Consideration"
                            union all
                            select
                              "id",
                              "slug",
                              "hasClaims",
                              "knownSince",
                              false,
                              (
                                "reportedFrom" <= $1::timestamptz
                                and "reportedUntil" > $1::timestamptz
                                and "recordedUntil" = 'infinity'
                              )
                            from
                              "ConsiderationHistory"
                          ) past
                        where
                          not "isReplaced"
                          and "isThen"
                      ) consideration9
                    where
                      consideration9."id" = page6."considerationId"
                      and case
                        when consideration9."hasClaims" then (
                          not consideration9."hasClaims"
                          or consideration9."knownSince" <= $1::timestamptz
                          or (
                            consideration9."knownSince" is null
                            and proviso_is_known (
                              'considerationId',
                              consideration9."id",
                              null,
                              $1::timestamptz,
                              'REPORTED'
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
                                (
                                  select
                                    "considerationId",
                                    "id",
                                    "isEdited" as "isReplaced",
                                    true as "isThen"
                                  from
                                    "Condition"
                                  union all
                                  select
                                    "considerationId",
                                    "id",
                                    false,
                                    (
                                      "reportedFrom" <= $1::timestamptz
                                      and "reportedUntil" > $1::timestamptz
                                      and "recordedUntil" = 'infinity'
                                    )
                                  from
                                    "ConditionHistory"
                                ) past
                              where
                                not "isReplaced"
                                and "isThen"
                            ) condition11
                          where
                            condition11."considerationId" = consideration9."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim12
                              where
                                claim12."conditionId" = condition11."id"
                                and (
                                  claim12."reportedAt" <= $1::timestamptz
                                  or (
                                    claim12."reportedAtPrecision" <> 'INSTANT'
                                    and claim12."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim12."retractedBy" is distinct from 'CODER'
                              offset
                                0
                            )
                          offset
                            0
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
                                (
                                  select
                                    "considerationId",
                                    "conditionId",
                                    "isEdited" as "isReplaced",
                                    true as "isThen"
                                  from
                                    "TermCondition"
                                  union all
                                  select
                                    "considerationId",
                                    "conditionId",
                                    false,
                                    (
                                      "reportedFrom" <= $1::timestamptz
                                      and "reportedUntil" > $1::timestamptz
                                      and "recordedUntil" = 'infinity'
                                    )
                                  from
                                    "TermConditionHistory"
                                ) past
                              where
                                not "isReplaced"
                                and "isThen"
                            ) termcondition13
                          where
                            termcondition13."considerationId" = consideration9."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim14
                              where
                                claim14."conditionId" = termcondition13."conditionId"
                                and (
                                  claim14."reportedAt" <= $1::timestamptz
                                  or (
                                    claim14."reportedAtPrecision" <> 'INSTANT'
                                    and claim14."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim14."retractedBy" is distinct from 'CODER'
                              offset
                                0
                            )
                          offset
                            0
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
                                (
                                  select
                                    "considerationId",
                                    "id",
                                    "isEdited" as "isReplaced",
                                    true as "isThen"
                                  from
                                    "Outcome"
                                  union all
                                  select
                                    "considerationId",
                                    "id",
                                    false,
                                    (
                                      "reportedFrom" <= $1::timestamptz
                                      and "reportedUntil" > $1::timestamptz
                                      and "recordedUntil" = 'infinity'
                                    )
                                  from
                                    "OutcomeHistory"
                                ) past
                              where
                                not "isReplaced"
                                and "isThen"
                            ) outcome15
                          where
                            outcome15."considerationId" = consideration9."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim16
                              where
                                claim16."outcomeId" = outcome15."id"
                                and (
                                  claim16."reportedAt" <= $1::timestamptz
                                  or (
                                    claim16."reportedAtPrecision" <> 'INSTANT'
                                    and claim16."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim16."retractedBy" is distinct from 'CODER'
                              offset
                                0
                            )
                          offset
                            0
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
                                (
                                  select
                                    "considerationId",
                                    "id",
                                    "isEdited" as "isReplaced",
                                    true as "isThen"
                                  from
                                    "Figure"
                                  union all
                                  select
                                    "considerationId",
                                    "id",
                                    false,
                                    (
                                      "reportedFrom" <= $1::timestamptz
                                      and "reportedUntil" > $1::timestamptz
                                      and "recordedUntil" = 'infinity'
                                    )
                                  from
                                    "FigureHistory"
                                ) past
                              where
                                not "isReplaced"
                                and "isThen"
                            ) figure17
                          where
                            figure17."considerationId" = consideration9."id"
                            and exists (
                              select
                                1
                              from
                                "Claim" claim18
                              where
                                claim18."figureId" = figure17."id"
                                and (
                                  claim18."reportedAt" <= $1::timestamptz
                                  or (
                                    claim18."reportedAtPrecision" <> 'INSTANT'
                                    and claim18."recordedAt" <= $1::timestamptz
                                  )
                                )
                                and claim18."retractedBy" is distinct from 'CODER'
                              offset
                                0
                            )
                          offset
                            0
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
                  (
                    select
                      "force",
                      "id",
                      "knownSince",
                      "firstStatedAt",
                      "slug",
                      "firstStatedAtPrecision",
                      "considerationId",
                      "isEdited" as "isReplaced",
                      true as "isThen"
                    from
                      "Condition"
                    union all
                    select
                      "force",
                      "id",
                      "knownSince",
                      "firstStatedAt",
                      "slug",
                      "firstStatedAtPrecision",
                      "considerationId",
                      false,
                      (
                        "reportedFrom" <= $1::timestamptz
                        and "reportedUntil" > $1::timestamptz
                        and "recordedUntil" = 'infinity'
                      )
                    from
                      "ConditionHistory"
                  ) past
                where
                  not "isReplaced"
                  and "isThen"
              ) condition2
            where
              condition2."id" in (
                select
                  conditionparty5."conditionId"
                from
                  (
                    select
                      "role",
                      "hasClaims",
                      "knownSince",
                      "id",
                      "conditionId",
                      "actorId"
                    from
                      (
                        select
                          "role",
                          "hasClaims",
                          "knownSince",
                          "id",
                          "conditionId",
                          "actorId",
                          "isEdited" as "isReplaced",
                          true as "isThen"
                        from
                          "ConditionParty"
                        union all
                        select
                          "role",
                          "hasClaims",
                          "knownSince",
                          "id",
                          "conditionId",
                          "actorId",
                          false,
                          (
                            "reportedFrom" <= $1::timestamptz
                            and "reportedUntil" > $1::timestamptz
                            and "recordedUntil" = 'infinity'
                          )
                        from
                          "ConditionPartyHistory"
                      ) past
                    where
                      not "isReplaced"
                      and "isThen"
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
                      and proviso_counted (
                        'conditionPartyId',
                        conditionparty5."id",
                        $3::timestamptz,
                        $1::timestamptz,
                        'REPORTED'
                      )
                    )
                  )
              )
              and (
                condition2."knownSince" <= $1::timestamptz
                or (
                  condition2."knownSince" is null
                  and proviso_counted (
                    'conditionId',
                    condition2."id",
                    $3::timestamptz,
                    $1::timestamptz,
                    'REPORTED'
                  )
                )
              )
              and case
                when condition2."knownSince" <= $1::timestamptz then coalesce(condition2."firstStatedAt", '-infinity') <= $3::timestamptz
                when condition2."knownSince" is null then proviso_stated_by (
                  condition2."id",
                  $3::timestamptz,
                  $1::timestamptz,
                  'REPORTED'
                )
                else true
              end
              and condition2."force" = $4::"ConditionForce"
            order by
              coalesce(
                case
                  when condition2."knownSince" <= $1::timestamptz then condition2."firstStatedAt"
                  when condition2."knownSince" is null then (
                    proviso_first_stated (condition2."id", $1::timestamptz, 'REPORTED')
                  )."at"
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
-- $1 = "2021-12-05T23:59:59.999Z"
-- $2 = "taliban"
-- $3 = "2021-12-05T23:59:59.999Z"
-- $4 = "CONDITION"
-- $5 = "2026-01-01T23:59:59.999Z"
-- $6 = "2026-01-01T23:59:59.999Z"
