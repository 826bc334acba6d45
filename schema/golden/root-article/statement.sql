select
  json_build_object(
    'data',
    json_build_object(
      'article',
      (
        select
          json_build_object(
            'title',
            article2."title",
            'publisher',
            (
              select
                json_build_object(
                  'name',
                  publisher4."name",
                  'domain',
                  publisher4."domain"
                )
              from
                "Publisher" publisher4
              where
                publisher4."id" = article2."publisherId"
            ),
            'publishedAt',
            proviso_moment (
              article2."publishedAt",
              article2."publishedAtPrecision"
            ),
            'language',
            article2."language",
            'revisions',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'number',
                      revision5."number",
                      'length',
                      revision5."length",
                      'sha256',
                      revision5."sha256"
                    )
                    order by
                      revision5."number"
                  ),
                  '[]'
                )
              from
                "Revision" revision5
              where
                revision5."articleId" = article2."id"
            ),
            'quotations',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "Revision" revision6
                      join "Quote" quote7 on quote7."revisionId" = revision6."id"
                    where
                      revision6."articleId" = article2."id"
                      and quote7."retractedAt" is null
                  ),
                  'nodes',
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
                                    "Article" article9
                                  where
                                    (
                                      article9."removedAt" is not null
                                      or proviso_is_restricted (article9."licence")
                                    )
                                )
                            )
                            and exists (
                              select
                                1
                              from
                                "Revision" revision10
                              where
                                revision10."id" = page8."revisionId"
                                and exists (
                                  select
                                    1
                                  from
                                    "Article" article11
                                  where
                                    article11."id" = revision10."articleId"
                                    and (
                                      article11."removedAt" is not null
                                      or proviso_is_restricted (article11."licence")
                                    )
                                )
                            )
                          ) then null
                          else page8."exact"
                        end,
                        'startOffset',
                        page8."startOffset",
                        'endOffset',
                        page8."endOffset"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    quote7."exact" as "exact",
                    quote7."revisionId" as "revisionId",
                    quote7."startOffset" as "startOffset",
                    quote7."endOffset" as "endOffset"
                  from
                    "Revision" revision6
                    join "Quote" quote7 on quote7."revisionId" = revision6."id"
                  where
                    revision6."articleId" = article2."id"
                    and quote7."retractedAt" is null
                  order by
                    quote7."revisionId" asc,
                    quote7."startOffset" asc,
                    quote7."id" asc
                  limit
                    2
                ) page8
            ),
            'actors',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      (
                        select distinct
                          id
                        from
                          (
                            select
                              part.id
                            from
                              (
                                select
                                  claimquote15."claimId",
                                  revision13."articleId"
                                from
                                  "Revision" revision13
                                  join "Quote" quote14 on quote14."revisionId" = revision13."id"
                                  join "ClaimQuote" claimquote15 on claimquote15."quoteId" = quote14."id"
                                union all
                                select
                                  claimarticle16."claimId",
                                  claimarticle16."articleId"
                                from
                                  "ClaimArticle" claimarticle16
                              ) cited ("claimId", "articleId")
                              join "Claim" claim12 on claim12."id" = cited."claimId"
                              cross join lateral (
                                select
                                  claim12."speakerId"
                                union all
                                select
                                  conditionparty17."actorId"
                                from
                                  "ConditionParty" conditionparty17
                                where
                                  conditionparty17."conditionId" = claim12."conditionId"
                                  and not conditionparty17."hasClaims"
                                union all
                                select
                                  conditionparty18."actorId"
                                from
                                  "ConditionParty" conditionparty18
                                where
                                  conditionparty18."id" = claim12."conditionPartyId"
                                union all
                                select
                                  considerationparty19."actorId"
                                from
                                  "ConsiderationParty" considerationparty19
                                where
                                  considerationparty19."id" = claim12."considerationPartyId"
                                union all
                                select
                                  agreementparty20."actorId"
                                from
                                  "AgreementParty" agreementparty20
                                where
                                  agreementparty20."agreementId" = claim12."agreementId"
                                  and not agreementparty20."hasClaims"
                                union all
                                select
                                  agreementparty21."actorId"
                                from
                                  "AgreementParty" agreementparty21
                                where
                                  agreementparty21."id" = claim12."agreementPartyId"
                                union all
                                select
                                  participation22."actorId"
                                from
                                  "Participation" participation22
                                where
                                  participation22."eventId" = claim12."eventId"
                                  and not participation22."hasClaims"
                                union all
                                select
                                  participation23."actorId"
                                from
                                  "Participation" participation23
                                where
                                  participation23."id" = claim12."participationId"
                                union all
                                select
                                  assessment24."assessorId"
                                from
                                  "Assessment" assessment24
                                where
                                  assessment24."id" = claim12."assessmentId"
                              ) part (id)
                            where
                              cited."articleId" = article2."id"
                              and claim12."retractedAt" is null
                          ) ids (id)
                      ) listed26
                      cross join "Actor" actor25
                    where
                      actor25."id" = listed26.id
                      and actor25."survivorId" is null
                      and actor25."recordRetractedAt" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'name',
                        page27."name",
                        'actorKind',
                        page27."actorKind"
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    actor25."name" as "name",
                    actor25."actorKind" as "actorKind"
                  from
                    (
                      select distinct
                        id
                      from
                        (
                          select
                            part.id
                          from
                            (
                              select
                                claimquote15."claimId",
                                revision13."articleId"
                              from
                                "Revision" revision13
                                join "Quote" quote14 on quote14."revisionId" = revision13."id"
                                join "ClaimQuote" claimquote15 on claimquote15."quoteId" = quote14."id"
                              union all
                              select
                                claimarticle16."claimId",
                                claimarticle16."articleId"
                              from
                                "ClaimArticle" claimarticle16
                            ) cited ("claimId", "articleId")
                            join "Claim" claim12 on claim12."id" = cited."claimId"
                            cross join lateral (
                              select
                                claim12."speakerId"
                              union all
                              select
                                conditionparty17."actorId"
                              from
                                "ConditionParty" conditionparty17
                              where
                                conditionparty17."conditionId" = claim12."conditionId"
                                and not conditionparty17."hasClaims"
                              union all
                              select
                                conditionparty18."actorId"
                              from
                                "ConditionParty" conditionparty18
                              where
                                conditionparty18."id" = claim12."conditionPartyId"
                              union all
                              select
                                considerationparty19."actorId"
                              from
                                "ConsiderationParty" considerationparty19
                              where
                                considerationparty19."id" = claim12."considerationPartyId"
                              union all
                              select
                                agreementparty20."actorId"
                              from
                                "AgreementParty" agreementparty20
                              where
                                agreementparty20."agreementId" = claim12."agreementId"
                                and not agreementparty20."hasClaims"
                              union all
                              select
                                agreementparty21."actorId"
                              from
                                "AgreementParty" agreementparty21
                              where
                                agreementparty21."id" = claim12."agreementPartyId"
                              union all
                              select
                                participation22."actorId"
                              from
                                "Participation" participation22
                              where
                                participation22."eventId" = claim12."eventId"
                                and not participation22."hasClaims"
                              union all
                              select
                                participation23."actorId"
                              from
                                "Participation" participation23
                              where
                                participation23."id" = claim12."participationId"
                              union all
                              select
                                assessment24."assessorId"
                              from
                                "Assessment" assessment24
                              where
                                assessment24."id" = claim12."assessmentId"
                            ) part (id)
                          where
                            cited."articleId" = article2."id"
                            and claim12."retractedAt" is null
                        ) ids (id)
                    ) listed26
                    cross join "Actor" actor25
                  where
                    actor25."id" = listed26.id
                    and actor25."survivorId" is null
                    and actor25."recordRetractedAt" is null
                  order by
                    actor25."actorKind" asc,
                    actor25."name" desc,
                    actor25."id" desc
                  limit
                    3
                ) page27
            ),
            'conditions',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  (
                    select distinct
                      id
                    from
                      (
                        select
                          claim28."conditionId"
                        from
                          (
                            select
                              claimquote31."claimId",
                              revision29."articleId"
                            from
                              "Revision" revision29
                              join "Quote" quote30 on quote30."revisionId" = revision29."id"
                              join "ClaimQuote" claimquote31 on claimquote31."quoteId" = quote30."id"
                            union all
                            select
                              claimarticle32."claimId",
                              claimarticle32."articleId"
                            from
                              "ClaimArticle" claimarticle32
                          ) cited ("claimId", "articleId")
                          join "Claim" claim28 on claim28."id" = cited."claimId"
                        where
                          cited."articleId" = article2."id"
                          and claim28."retractedAt" is null
                          and claim28."conditionId" is not null
                      ) ids (id)
                  ) listed34
                  cross join "Condition" condition33
                where
                  condition33."id" = listed34.id
                  and condition33."standing" <= 'HEDGED'
              )
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('title', page43."title")),
                    '[]'
                  )
                )
              from
                (
                  select
                    event41."title" as "title"
                  from
                    (
                      select distinct
                        id
                      from
                        (
                          select
                            claim36."eventId"
                          from
                            (
                              select
                                claimquote39."claimId",
                                revision37."articleId"
                              from
                                "Revision" revision37
                                join "Quote" quote38 on quote38."revisionId" = revision37."id"
                                join "ClaimQuote" claimquote39 on claimquote39."quoteId" = quote38."id"
                              union all
                              select
                                claimarticle40."claimId",
                                claimarticle40."articleId"
                              from
                                "ClaimArticle" claimarticle40
                            ) cited ("claimId", "articleId")
                            join "Claim" claim36 on claim36."id" = cited."claimId"
                          where
                            cited."articleId" = article2."id"
                            and claim36."retractedAt" is null
                            and claim36."eventId" is not null
                        ) ids (id)
                    ) listed42
                    cross join "Event" event41
                  where
                    event41."id" = listed42.id
                    and event41."standing" <= 'HEDGED'
                  order by
                    coalesce(event41."startedAt", '-infinity'::timestamptz) desc,
                    event41."id" desc
                  limit
                    1
                ) page43
            )
          )
        from
          "Article" article2
        where
          article2."id" = (
            select
              article3."id"
            from
              "Article" article3
            where
              article3."address" = $1::text
              or article3."url" = $2::text
            order by
              article3."id"
            limit
              1
          )
          and article2."recordRetractedAt" is null
      )
    )
  )::text
-- $1 = "https://wire.proviso.example/1992/01/16/slovenia-croatia"
-- $2 = "https://wire.proviso.example/1992/01/16/slovenia-croatia"
