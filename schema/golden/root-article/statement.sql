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
                      "Actor" actor25
                    where
                      actor25."id" in (
                        select
                          part.id
                        from
                          (
                            select
                              claimquote15."claimId"
                            from
                              "Revision" revision13
                              join "Quote" quote14 on quote14."revisionId" = revision13."id"
                              join "ClaimQuote" claimquote15 on claimquote15."quoteId" = quote14."id"
                            where
                              revision13."articleId" = article2."id"
                            union all
                            select
                              claimarticle16."claimId"
                            from
                              "ClaimArticle" claimarticle16
                            where
                              claimarticle16."articleId" = article2."id"
                          ) cited ("claimId")
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
                          claim12."retractedAt" is null
                      )
                      and actor25."survivorId" is null
                      and actor25."recordRetractedAt" is null
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'name',
                        page26."name",
                        'actorKind',
                        page26."actorKind"
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
                    "Actor" actor25
                  where
                    actor25."id" in (
                      select
                        part.id
                      from
                        (
                          select
                            claimquote15."claimId"
                          from
                            "Revision" revision13
                            join "Quote" quote14 on quote14."revisionId" = revision13."id"
                            join "ClaimQuote" claimquote15 on claimquote15."quoteId" = quote14."id"
                          where
                            revision13."articleId" = article2."id"
                          union all
                          select
                            claimarticle16."claimId"
                          from
                            "ClaimArticle" claimarticle16
                          where
                            claimarticle16."articleId" = article2."id"
                        ) cited ("claimId")
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
                        claim12."retractedAt" is null
                    )
                    and actor25."survivorId" is null
                    and actor25."recordRetractedAt" is null
                  order by
                    actor25."actorKind" asc,
                    actor25."name" desc,
                    actor25."id" desc
                  limit
                    3
                ) page26
            ),
            'conditions',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Condition" condition32
                where
                  condition32."id" in (
                    select
                      claim27."conditionId"
                    from
                      (
                        select
                          claimquote30."claimId"
                        from
                          "Revision" revision28
                          join "Quote" quote29 on quote29."revisionId" = revision28."id"
                          join "ClaimQuote" claimquote30 on claimquote30."quoteId" = quote29."id"
                        where
                          revision28."articleId" = article2."id"
                        union all
                        select
                          claimarticle31."claimId"
                        from
                          "ClaimArticle" claimarticle31
                        where
                          claimarticle31."articleId" = article2."id"
                      ) cited ("claimId")
                      join "Claim" claim27 on claim27."id" = cited."claimId"
                    where
                      claim27."retractedAt" is null
                      and claim27."conditionId" is not null
                  )
                  and condition32."standing" <= 'HEDGED'
              )
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(json_build_object('title', page40."title")),
                    '[]'
                  )
                )
              from
                (
                  select
                    event39."title" as "title"
                  from
                    "Event" event39
                  where
                    event39."id" in (
                      select
                        claim34."eventId"
                      from
                        (
                          select
                            claimquote37."claimId"
                          from
                            "Revision" revision35
                            join "Quote" quote36 on quote36."revisionId" = revision35."id"
                            join "ClaimQuote" claimquote37 on claimquote37."quoteId" = quote36."id"
                          where
                            revision35."articleId" = article2."id"
                          union all
                          select
                            claimarticle38."claimId"
                          from
                            "ClaimArticle" claimarticle38
                          where
                            claimarticle38."articleId" = article2."id"
                        ) cited ("claimId")
                        join "Claim" claim34 on claim34."id" = cited."claimId"
                      where
                        claim34."retractedAt" is null
                        and claim34."eventId" is not null
                    )
                    and event39."standing" <= 'HEDGED'
                  order by
                    coalesce(event39."startedAt", '-infinity'::timestamptz) desc,
                    event39."id" desc
                  limit
                    1
                ) page40
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
