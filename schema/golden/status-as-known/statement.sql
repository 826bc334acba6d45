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
                (
                  select
                    json_build_object(
                      'slug',
                      page4."slug",
                      'status',
                      coalesce(word5."status"::text, 'UNJUDGED')::"ConditionStatus",
                      'statusClass',
                      case coalesce(word5."status"::text, 'UNJUDGED')::"ConditionStatus"
                        when 'UNJUDGED' then 'UNJUDGED'
                        else proviso_status_class (
                          coalesce(word5."status"::text, 'UNJUDGED')::"ConditionStatus"::text::"AssessmentStatus"
                        )
                      end,
                      'selfAssessed',
                      coalesce(word5."isTarget", false),
                      'statusBy',
                      (
                        select
                          json_build_object(
                            'id',
                            'ass_' || assessment6."id" || $1::text,
                            'assessor',
                            (
                              select
                                json_build_object('name', actor7."name")
                              from
                                "Actor" actor7
                              where
                                actor7."id" = assessment6."assessorId"
                            )
                          )
                        from
                          (
                            select
                              "id",
                              "assessorId",
                              "knownSince"
                            from
                              (
                                select
                                  "id",
                                  "assessorId",
                                  "knownSince",
                                  "isEdited" as "isReplaced",
                                  true as "isThen"
                                from
                                  "Assessment"
                                union all
                                select
                                  "id",
                                  "assessorId",
                                  "knownSince",
                                  false,
                                  (
                                    "reportedFrom" <= $2::timestamptz
                                    and "reportedUntil" > $2::timestamptz
                                    and "recordedUntil" = 'infinity'
                                  )
                                from
                                  "AssessmentHistory"
                              ) past
                            where
                              not "isReplaced"
                              and "isThen"
                          ) assessment6
                        where
                          assessment6."id" = word5."id"
                          and (
                            assessment6."knownSince" <= $2::timestamptz
                            or (
                              assessment6."knownSince" is null
                              and proviso_is_known (
                                'assessmentId',
                                assessment6."id",
                                null,
                                $2::timestamptz,
                                'REPORTED'
                              )
                            )
                          )
                      ),
                      'promised',
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
                                  page4."id",
                                  proviso_today (),
                                  null,
                                  $2::timestamptz,
                                  'REPORTED'
                                )
                            ) words
                          where
                            words."isTarget"
                          order by
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
                      )::"ConditionStatus"
                    )
                  from
                    (
                      select
                    ) this
                    left join lateral (
                      select
                        words.status,
                        words.id,
                        words."isTarget"
                      from
                        (
                          select
                            *,
                            proviso_judgement_key (id) as key
                          from
                            proviso_words (
                              page4."id",
                              proviso_today (),
                              null,
                              $2::timestamptz,
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
                    ) word5 on true
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              condition2."id" as "id",
              condition2."slug" as "slug"
            from
              (
                select
                  "recurs",
                  "id",
                  "everDisputed",
                  "knownSince",
                  "slug"
                from
                  (
                    select
                      "recurs",
                      "id",
                      "everDisputed",
                      "knownSince",
                      "slug",
                      "isEdited" as "isReplaced",
                      true as "isThen"
                    from
                      "Condition"
                    union all
                    select
                      "recurs",
                      "id",
                      "everDisputed",
                      "knownSince",
                      "slug",
                      false,
                      (
                        "reportedFrom" <= $2::timestamptz
                        and "reportedUntil" > $2::timestamptz
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
                  condition3."id"
                from
                  (
                    select
                      "everDisputed",
                      "id"
                    from
                      (
                        select
                          "everDisputed",
                          "id",
                          "isEdited" as "isReplaced",
                          true as "isThen"
                        from
                          "Condition"
                        union all
                        select
                          "everDisputed",
                          "id",
                          false,
                          (
                            "reportedFrom" <= $2::timestamptz
                            and "reportedUntil" > $2::timestamptz
                            and "recordedUntil" = 'infinity'
                          )
                        from
                          "ConditionHistory"
                      ) past
                    where
                      not "isReplaced"
                      and "isThen"
                  ) condition3
                where
                  condition3."everDisputed"
              )
              and (
                condition2."knownSince" <= $2::timestamptz
                or (
                  condition2."knownSince" is null
                  and proviso_counted (
                    'conditionId',
                    condition2."id",
                    null,
                    $2::timestamptz,
                    'REPORTED'
                  )
                )
              )
              and (
                condition2."everDisputed"
                and (
                  exists (
                    select
                      1
                    from
                      "AssessmentHistory" former
                    where
                      former."conditionId" = condition2."id"
                  )
                  or exists (
                    select
                      1
                    from
                      "Assessment" earlier
                      join "Assessment" later on later."conditionId" = earlier."conditionId"
                      and later."judgedAt" >= earlier."judgedAt"
                      and proviso_moment_start (later."judgedAt", later."judgedAtPrecision") - make_interval(days => 366, secs => 0.001) <= earlier."judgedAt"
                      and proviso_status_class (later.status) <> proviso_status_class (earlier.status)
                    where
                      earlier."conditionId" = condition2."id"
                      and earlier."judgedAt" <= proviso_today ()
                      and proviso_status_class (earlier.status) in ('DONE', 'PART', 'FAILED')
                      and (
                        earlier."knownSince" is null
                        or earlier."knownSince" <= $2::timestamptz
                      )
                      and later."judgedAt" <= proviso_today ()
                      and proviso_status_class (later.status) in ('DONE', 'PART', 'FAILED')
                      and (
                        later."knownSince" is null
                        or later."knownSince" <= $2::timestamptz
                      )
                  )
                )
                and coalesce(
                  (
                    select
                      bool_or(pairs.opposes)
                    from
                      (
                        select
                          words."judgedFrom" - make_interval(days => 366, secs => 0.001) <= greatest(
                            case
                              when words.class <> 'DONE' then max(words."judgedAt") filter (
                                where
                                  words.class = 'DONE'
                              ) over inorder
                            end,
                            case
                              when words.class <> 'PART' then max(words."judgedAt") filter (
                                where
                                  words.class = 'PART'
                              ) over inorder
                            end,
                            case
                              when words.class <> 'FAILED' then max(words."judgedAt") filter (
                                where
                                  words.class = 'FAILED'
                              ) over inorder
                            end
                          ) as opposes
                        from
                          (
                            select
                              *,
                              proviso_judgement_key (id) as key
                            from
                              proviso_words (
                                condition2."id",
                                proviso_today (),
                                null,
                                $2::timestamptz,
                                'REPORTED'
                              )
                          ) words
                        where
                          words.standing = 'ASSERTED'
                          and words.class in ('DONE', 'PART', 'FAILED')
                        window
                          inorder as (
                            partition by
                              proviso_period (words."judgedAt", condition2."recurs")
                            order by
                              words."judgedAt"
                          )
                      ) pairs
                  ),
                  false
                )
              ) is true
            order by
              condition2."slug" asc,
              condition2."id" asc
            limit
              3
          ) page4
      )
    )
  )::text
-- $1 = "~1k1654127999999"
-- $2 = "2022-06-01T23:59:59.999Z"
