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
                  page4."slug",
                  'status',
                  (
                    select
                      statusperiod5."status"
                    from
                      "StatusPeriod" statusperiod5
                    where
                      statusperiod5."conditionId" = page4."id"
                      and statusperiod5."from" <= proviso_today ()
                    order by
                      statusperiod5."from" desc
                    limit
                      1
                  ),
                  'disputed',
                  (
                    select
                      statusperiod6."disputed"
                    from
                      "StatusPeriod" statusperiod6
                    where
                      statusperiod6."conditionId" = page4."id"
                      and statusperiod6."from" <= proviso_today ()
                    order by
                      statusperiod6."from" desc
                    limit
                      1
                  ),
                  'camps',
                  (
                    select
                      coalesce(
                        json_agg(
                          json_build_object(
                            'statusClass',
                            camp7."class",
                            'assessments',
                            (
                              select
                                coalesce(
                                  json_agg(
                                    json_build_object(
                                      'status',
                                      assessment16."status",
                                      'statusClass',
                                      proviso_status_class (assessment16."status"),
                                      'judgedAt',
                                      proviso_moment (
                                        assessment16."judgedAt",
                                        assessment16."judgedAtPrecision"
                                      ),
                                      'assessor',
                                      (
                                        select
                                          json_build_object('slug', actor17."slug")
                                        from
                                          "Actor" actor17
                                        where
                                          actor17."id" = assessment16."assessorId"
                                      ),
                                      'claims',
                                      (
                                        select
                                          json_build_object(
                                            'nodes',
                                            coalesce(
                                              json_agg(
                                                json_build_object(
                                                  'quotes',
                                                  (
                                                    select
                                                      coalesce(
                                                        json_agg(
                                                          json_build_object(
                                                            'exact',
                                                            case
                                                              when (
                                                                (
                                                                  select
                                                                    exists (
                                                                      select
                                                                        1
                                                                      from
                                                                        "Article" article22
                                                                      where
                                                                        (
                                                                          article22."removedAt" is not null
                                                                          or lower(article22."licence") = 'restricted'
                                                                        )
                                                                    )
                                                                )
                                                                and exists (
                                                                  select
                                                                    1
                                                                  from
                                                                    "Revision" revision23
                                                                  where
                                                                    revision23."id" = quote21."revisionId"
                                                                    and exists (
                                                                      select
                                                                        1
                                                                      from
                                                                        "Article" article24
                                                                      where
                                                                        article24."id" = revision23."articleId"
                                                                        and (
                                                                          article24."removedAt" is not null
                                                                          or lower(article24."licence") = 'restricted'
                                                                        )
                                                                    )
                                                                )
                                                              ) then null
                                                              else quote21."exact"
                                                            end
                                                          )
                                                          order by
                                                            claimquote20."ordinal"
                                                        ),
                                                        '[]'
                                                      )
                                                    from
                                                      "ClaimQuote" claimquote20
                                                      join "Quote" quote21 on quote21."id" = claimquote20."quoteId"
                                                    where
                                                      claimquote20."claimId" = page19."id"
                                                  )
                                                )
                                              ),
                                              '[]'
                                            )
                                          )
                                        from
                                          (
                                            select
                                              claim18."id" as "id"
                                            from
                                              "Claim" claim18
                                            where
                                              claim18."assessmentId" = assessment16."id"
                                              and claim18."retractedAt" is null
                                            order by
                                              claim18."reportedAt" desc,
                                              claim18."id" desc
                                            limit
                                              1
                                          ) page19
                                      )
                                    )
                                    order by
                                      assessment16."id"
                                  ),
                                  '[]'
                                )
                              from
                                "Assessment" assessment16
                              where
                                assessment16."id" = any (camp7."ids")
                                and assessment16."retractedAt" is null
                            )
                          )
                          order by
                            camp7."class"
                        ),
                        '[]'
                      )
                    from
                      (
                        select
                          words.class,
                          array_agg(words.id) as ids
                        from
                          (
                            with
                              judged as materialized (
                                select
                                  assessment8."id" as id,
                                  assessment8."status" as status,
                                  proviso_status_class (assessment8."status") as class,
                                  assessment8."standing" as standing,
                                  proviso_moment_start (
                                    assessment8."judgedAt",
                                    assessment8."judgedAtPrecision"
                                  ) as "judgedFrom",
                                  assessment8."judgedAt" as "judgedAt",
                                  assessment8."supersedesId" as supersedes,
                                  first.reported as "reportedAt",
                                  coalesce(assessment8."assessorId", first.speaker) as judge,
                                  case
                                    when assessment8."assessorId" is null then first.voice
                                  end as voice
                                from
                                  "Assessment" assessment8
                                  left join lateral (
                                    select
                                      claim9."speakerId" as speaker,
                                      claim9."voice" as voice,
                                      claim9."reportedAt" as reported
                                    from
                                      "Claim" claim9
                                    where
                                      claim9."assessmentId" = assessment8."id"
                                      and claim9."retractedAt" is null
                                    order by
                                      claim9."reportedAt",
                                      claim9."id"
                                    limit
                                      1
                                  ) first on true
                                where
                                  assessment8."conditionId" = page4."id"
                                  and assessment8."judgedAt" <= proviso_today ()
                                  and assessment8."standing" <= 'HEDGED'
                              )
                            select
                              word.*,
                              exists (
                                select
                                from
                                  "ConditionParty" conditionparty10
                                where
                                  conditionparty10."conditionId" = page4."id"
                                  and conditionparty10."role" = 'TARGET'
                                  and conditionparty10."retractedAt" is null
                                  and (
                                    conditionparty10."actorId" = word.judge
                                    or exists (
                                      select
                                      from
                                        "Affiliation" affiliation11
                                      where
                                        affiliation11."actorId" = word.judge
                                        and affiliation11."counterpartId" = conditionparty10."actorId"
                                        and (
                                          affiliation11."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                          or (
                                            affiliation11."affiliationKind" = 'MEMBER_OF'
                                            and (
                                              select
                                                actor12."actorKind"
                                              from
                                                "Actor" actor12
                                              where
                                                actor12."id" = conditionparty10."actorId"
                                            ) = 'COALITION'
                                          )
                                        )
                                        and affiliation11."standing" <= 'HEDGED'
                                        and (
                                          affiliation11."validFrom" is null
                                          or affiliation11."validFrom" <= word."judgedAt"
                                        )
                                        and (
                                          affiliation11."validTo" is null
                                          or affiliation11."validTo" >= word."judgedAt"
                                        )
                                    )
                                  )
                              ) as "isTarget",
                              exists (
                                select
                                from
                                  "ConditionParty" conditionparty13
                                where
                                  conditionparty13."conditionId" = page4."id"
                                  and conditionparty13."role" = 'ISSUER'
                                  and conditionparty13."retractedAt" is null
                                  and (
                                    conditionparty13."actorId" = word.judge
                                    or exists (
                                      select
                                      from
                                        "Affiliation" affiliation14
                                      where
                                        affiliation14."actorId" = word.judge
                                        and affiliation14."counterpartId" = conditionparty13."actorId"
                                        and (
                                          affiliation14."affiliationKind" in ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                                          or (
                                            affiliation14."affiliationKind" = 'MEMBER_OF'
                                            and (
                                              select
                                                actor15."actorKind"
                                              from
                                                "Actor" actor15
                                              where
                                                actor15."id" = conditionparty13."actorId"
                                            ) = 'COALITION'
                                          )
                                        )
                                        and affiliation14."standing" <= 'HEDGED'
                                        and (
                                          affiliation14."validFrom" is null
                                          or affiliation14."validFrom" <= word."judgedAt"
                                        )
                                        and (
                                          affiliation14."validTo" is null
                                          or affiliation14."validTo" >= word."judgedAt"
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
                        group by
                          words.class
                      ) camp7
                  ),
                  'history',
                  (
                    select
                      json_build_object(
                        'nodes',
                        coalesce(
                          json_agg(
                            json_build_object(
                              'turnedAt',
                              proviso_moment (page27."at", page27."precision"),
                              'previous',
                              coalesce(page27."previous"::text, 'UNJUDGED'),
                              'status',
                              page27."status",
                              'assessment',
                              (
                                select
                                  json_build_object(
                                    'assessor',
                                    (
                                      select
                                        json_build_object('slug', actor29."slug")
                                      from
                                        "Actor" actor29
                                      where
                                        actor29."id" = assessment28."assessorId"
                                    )
                                  )
                                from
                                  "Assessment" assessment28
                                where
                                  assessment28."id" = page27."assessment"
                              )
                            )
                          ),
                          '[]'
                        )
                      )
                    from
                      (
                        select
                          turn26."at" as "at",
                          turn26."precision" as "precision",
                          turn26."previous" as "previous",
                          turn26."status" as "status",
                          turn26."assessment" as "assessment"
                        from
                          (
                            select
                              assessment25."judgedAt" as at,
                              assessment25."judgedAtPrecision" as precision,
                              assessment25."status" as status,
                              lag(assessment25."status") over (
                                order by
                                  assessment25."judgedAt",
                                  assessment25."id"
                              ) as previous,
                              assessment25."id" as assessment
                            from
                              "Assessment" assessment25
                            where
                              assessment25."conditionId" = page4."id"
                              and assessment25."judgedAt" <= proviso_today ()
                              and assessment25."standing" <= 'HEDGED'
                          ) turn26
                        where
                          true
                        order by
                          turn26."at" asc,
                          turn26."assessment" asc
                        limit
                          20
                      ) page27
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
              condition2."id" as "id"
            from
              "Condition" condition2
            where
              condition2."id" in (
                select
                  statusperiod3."conditionId"
                from
                  "StatusPeriod" statusperiod3
                where
                  statusperiod3."disputed"
                  and statusperiod3."from" <= proviso_today ()
                  and statusperiod3."until" > proviso_today ()
              )
              and condition2."standing" <= 'HEDGED'
            order by
              condition2."slug" asc,
              condition2."id" asc
            limit
              2
          ) page4
      )
    )
  )::text
